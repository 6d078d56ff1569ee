using System.Text.Json;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Cli.Tests.Verbs;

[TestFixture]
public sealed class VerifyVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void Verify_WrittenPlan_AddsUp()
    {
        place.Solve("-o", "plan.xlsx");

        Call call = place.Run("verify", "plan.xlsx");

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("plan.xlsx adds up: ").And.Contain("cells compared."));
    }

    [TestCase("case", "is a folder")]
    [TestCase("plan.json", "beside it: plan.xlsx")]
    public void Verify_WhatIsNoPlanWorkbook_SaysWhichFileIsMeant(string path, string said)
    {
        Call call = place.Run("verify", path);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(said));
    }

    // The warning is the case's; the plan repeats it, and its tables agree with each other all the same.
    [TestCase("en", "not on sheet Sources")]
    [TestCase("zh-Hans", "中没有此来源")]
    public void Verify_PlanWithASourceThatIsNotListed_AddsUp(string language, string said)
    {
        string targets = place.PathOf("case", "Targets.csv");
        File.WriteAllText(targets, File.ReadAllText(targets).Replace("A002", "A0O2", StringComparison.Ordinal));
        Call solve = place.Solve("-o", "plan.xlsx", "--language", language);

        Assert.That(solve.Error, Does.Contain("A0O2").And.Contain(said));
        Call call = place.Run("verify", "plan.xlsx");
        Assert.That(call.Exit, Is.Zero, call.Error);
    }

    [Test]
    public void Verify_ChangedCell_IsNamed()
    {
        place.Solve("-o", "plan.xlsx");
        using (ExcelPackage workbook = new(new FileInfo(place.PathOf("plan.xlsx"))))
        {
            ExcelWorksheet production = workbook.Workbook.Worksheets["Production"];
            ExcelRangeBase cell = production.Cells.First(static c => c.Value is double and > 1000);
            cell.Value = (double)cell.Value + 5000;
            workbook.Save();
        }

        Call call = place.Run("verify", "plan.xlsx");
        Call json = place.Run("verify", "plan.xlsx", "--json");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("Production!").And.Contain("Expected"));
        Assert.That(call.Out, Does.Contain("does not add up"));
        using JsonDocument document = JsonDocument.Parse(json.Out);
        Assert.That(document.RootElement.GetProperty("holds").GetBoolean(), Is.False);
    }

    [TestCase("nowhere.xlsx", "no such file")]
    [TestCase("empty.xlsx", "empty")]
    public void Verify_NoPlan_IsOneSentence(string file, string words)
    {
        place.Write("empty.xlsx");

        Call call = place.Run("verify", file);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
        Assert.That(call.Error, Does.Contain(file).And.Contain(words));
    }
}
