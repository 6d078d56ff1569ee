using System.Text.Json;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Messages;

/// <summary>What the system says of a file is said in English as it says it, and in Chinese by its kind, with the path.</summary>
[TestFixture]
public sealed class FaultMessagesTests
{
    private const int DiskFull = 28;
    private const int ReadOnly = 30;

    private static readonly TestCaseData[] Faults =
    [
        new(new UnauthorizedAccessException("Access to the path '/a b' is denied."), "没有访问权限：/a b。"),
        new(new DirectoryNotFoundException("Could not find a part of the path '/x'."), "找不到路径：/x。"),
        new(new FileNotFoundException("Could not find file '/x'."), "找不到文件：/x。"),
        new(new IOException("No space left on device : '/x'", DiskFull), "磁盘空间不足：/x。"),
        new(new IOException("Read-only file system", ReadOnly), "文件系统只读。"),
        new(new IOException("The process cannot access the file '/x' because it is being used by another process."), "文件正由其他程序使用：/x。"),
        new(new IOException("Something else"), "Something else。"),
    ];

    // The x stands second in the second line, as an editor counts.
    [Test]
    public void Of_TextThatIsNoJson_SaysWhereAsEditorsCount()
    {
        JsonException fault = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<int[]>("[1,\n x]"))!;
        Message said = FaultMessages.Of(fault);

        Assert.That((Speaker.English.Say(said), Speaker.Chinese.Say(said)), Is.EqualTo((fault.Message, "不是有效的 JSON，或内容与要求不符：$[1]（第2行，第2字节）。")));
    }

    [TestCaseSource(nameof(Faults))]
    public void Of_ARefusalOfTheSystem_IsSaidByItsKind(Exception fault, string chinese)
    {
        Message said = FaultMessages.Of(fault);

        Assert.That((Speaker.English.Say(said), Speaker.Chinese.Say(said)), Is.EqualTo((fault.Message, chinese)));
    }
}
