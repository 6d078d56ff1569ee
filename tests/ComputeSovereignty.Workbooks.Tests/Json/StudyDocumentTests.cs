using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Json;

[TestFixture]
public sealed class StudyDocumentTests
{
    [Test]
    public void Read_OfAWrittenStudy_GivesWhatItSays()
    {
        StudyReport report = new(
            "simulation",
            Message.Verbatim("How sure"),
            Message.Verbatim("A case"),
            Message.Verbatim("In 40% of futures."),
            true,
            [
                new("GridMap1", Message.Verbatim("A grid"), Message.Verbatim("Found."), [new("year", Message.Verbatim("Year"), string.Empty, "0"), new("spent", Message.Verbatim("Spent"), "bn CNY", "0.0"), new("by", Message.Verbatim("Held down by")), new("met", Message.Verbatim("Met"))], [[2028d, 1.5, "HBM", true], [2029d, null, null, false]])
                {
                    Chart = new(StudyChartKind.Line, Message.Verbatim("Money"), "year", ["spent"]) { Limits = ["spent"] },
                },
            ])
        {
            Figures = [new(Message.Verbatim("Odds"), 0.4, string.Empty, "0.0%") { Note = Message.Verbatim("of 100") }, new(Message.Verbatim("Held down by"), null) { Words = Message.Verbatim("HBM") }],
            Time = DateTimeOffset.UnixEpoch,
        };

        StudyDocument read = StudyDocument.Read(StudyJson.Write(report));

        StudySection section = read.Sections.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((read.Title, read.Answer, read.Good), Is.EqualTo(($"{report.Title}", $"{report.Sentence}", report.Good)));
            Assert.That(read.Figures, Is.EqualTo(report.Figures));
            Assert.That((section.Name, $"{section.Heading}", $"{section.Finding}"), Is.EqualTo(("GridMap1", "A grid", "Found.")));
            Assert.That(section.Columns, Is.EqualTo(report.Sections[0].Columns));
            Assert.That(section.Rows, Is.EqualTo(report.Sections[0].Rows));
            Assert.That(section.Chart!.Kind, Is.EqualTo(StudyChartKind.Line));
            Assert.That(($"{section.Chart.Title}", section.Chart.Category), Is.EqualTo(("Money", "year")));
            Assert.That(section.Chart.Values.Concat(section.Chart.Limits), Is.EqualTo(new[] { "spent", "spent" }));
        }
    }

    [Test]
    public void Read_OfADocumentBeforeFormats_HasNone()
    {
        StudyDocument read = StudyDocument.Read("""{"title":"T","answer":"A.","alone":{"finding":"F.","headers":{"limit":"Limit"},"units":{},"rows":[{"limit":"Money"}]}}"""u8.ToArray());

        Assert.That(read.Sections.Single().Columns.Single(), Is.EqualTo(new StudyColumn("limit", Message.Verbatim("Limit"))));
        Assert.That(read.Sections[0].Rows[0][0], Is.EqualTo("Money"));
    }

    [TestCaseSource(typeof(SamplesTests), nameof(SamplesTests.StudyDocuments))]
    public void Read_OfASample_FindsEveryTable(string path)
    {
        StudyDocument read = StudyDocument.Read(File.ReadAllBytes(Repository.Path(path)));

        Assert.That(read.Sections, Is.Not.Empty);
        Assert.That(read.Sections.SelectMany(static s => s.Rows.Select(r => r.Count - s.Columns.Count)), Is.All.Zero);
    }
}
