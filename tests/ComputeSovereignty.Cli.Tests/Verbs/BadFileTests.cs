using System.Text;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>Files that are no case: one clear sentence and exit code 2, whatever the verb.</summary>
[TestFixture]
public sealed class BadFileTests
{
    private static readonly string[][] Readers = [["solve"], ["check"], ["export"]];

    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [TestCaseSource(nameof(Readers))]
    public void Missing_File_IsOneSentence(string verb) => Refused(verb, "nowhere.xlsx", "There is no such file or folder");

    [TestCaseSource(nameof(Readers))]
    public void Empty_File_IsOneSentence(string verb) => Refused(verb, place.Write("empty.xlsx"), "empty");

    [TestCaseSource(nameof(Readers))]
    public void NonExcel_File_IsOneSentence(string verb) => Refused(verb, place.Write("letter.xlsx", Encoding.UTF8.GetBytes("Dear planner, this is a letter.")), "no");

    [TestCaseSource(nameof(Readers))]
    public void PasswordProtected_File_IsOneSentence(string verb)
    {
        using ExcelPackage workbook = new();
        workbook.Workbook.Worksheets.Add("Plan").Cells["A1"].Value = "secret";

        Refused(verb, place.Write("secret.xlsx", workbook.GetAsByteArray("open sesame")), "password");
    }

    [TestCaseSource(nameof(Readers))]
    public void Locked_File_IsOneSentence(string verb)
    {
        place.Run("new", "open.xlsx");
        using FileStream holder = new(place.PathOf("open.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Refused(verb, "open.xlsx", "locked");
    }

    private void Refused(string verb, string file, string word)
    {
        Call call = place.Run(verb, file);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1), call.Error);
        Assert.That(call.Error, Does.Contain(file).And.Contain(word));
        Assert.That(call.Error, Does.Not.Contain("   at "));
        Assert.That(Directory.Exists(place.PathOf("reports")), Is.False);
    }
}
