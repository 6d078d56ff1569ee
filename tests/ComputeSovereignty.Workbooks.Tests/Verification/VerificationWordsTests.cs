using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>What a verification says has its Chinese, and no Chinese is kept of what it does not say.</summary>
[TestFixture]
public sealed class VerificationWordsTests
{
    // All that stands in quotes in the assembly.
    private static readonly HashSet<string> Literals = Read();

    [Test]
    public void Chinese_OfEveryText_IsOfSomethingThatIsSaid() =>
        Assert.That(VerificationWords.Texts.Keys.Where(static k => !Literals.Contains(k)), Is.Empty);

    [TestCase("Dies used are those of the packages begun", "裸片用量与已开工封装一致")]
    [TestCase("Use by capacity.", "用量除以容量。")]
    [TestCase("What SharePath!C5 says.", "与 SharePath!C5 所示一致。")]
    [TestCase("Facilities, as the other sheets add up.", "机房设施，按其他工作表合计。")]
    [TestCase("at most 12.5", "不大于 12.5")]
    [TestCase("This is no plan workbook: it has no table Inputs.", "该文件不是方案工作簿：没有表 Inputs。")]
    [TestCase("The file is empty.", "文件为空。")]
    [TestCase("6293.75", "6293.75")]
    public void Of_WhatIsSaid_IsSaidInBothLanguages(string english, string chinese)
    {
        Message said = VerificationWords.Of(english);

        Assert.That((Speaker.English.Say(said), Speaker.Chinese.Say(said)), Is.EqualTo((english, chinese)));
    }

    private static HashSet<string> Read()
    {
        using PEReader file = new(File.OpenRead(typeof(VerificationWords).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        HashSet<string> literals = new(StringComparer.Ordinal);
        for (UserStringHandle handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            literals.Add(metadata.GetUserString(handle));
        }

        return literals;
    }
}
