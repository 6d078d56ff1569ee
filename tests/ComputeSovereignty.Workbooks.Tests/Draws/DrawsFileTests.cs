using System.Text;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Workbooks.Draws;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Draws;

/// <summary>A file of draws that is torn anywhere and taken up ends with the same bytes as one that was not.</summary>
[TestFixture]
public sealed class DrawsFileTests
{
    private static readonly UncertaintyModel Model = new(
    [
        new UncertainParameter { Parameter = ParameterAddress.Parse("Lines[a,b].2027"), Distribution = DistributionKind.Uniform, P1 = 0, P2 = 1, Effect = ChangeOperation.Set },
        new UncertainParameter { Parameter = ParameterAddress.Parse("Hubs[c].Pue"), Distribution = DistributionKind.Uniform, P1 = 0, P2 = 1, Effect = ChangeOperation.Add },
    ]);

    private string folder = string.Empty;

    private static ResultSchema Schema { get; } = new(CaseReader.Read(CaseFiles.Read(Repository.Supply), "Base", []).Case!, FutureScope.ShareAndBacklog);

    private static DrawLayout Layout { get; } = new(Model, Schema, Investments.Both);

    private string File_ => Path.Combine(folder, "draws.csv");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("draws").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, true);

    [Test]
    public void TakeUp_AfterATearAnywhere_EndsWithTheSameBytes()
    {
        byte[] whole = Written(12);
        Random random = new(1);
        foreach (int tear in Enumerable.Range(0, 60).Select(_ => random.Next(whole.Length + 1)).Concat([0, 1, whole.Length - 1, whole.Length]))
        {
            File.WriteAllBytes(File_, whole[..tear]);
            using (DrawsFile file = DrawsFile.TakeUp(File_, Layout))
            {
                Assert.That(file.Done, Is.EqualTo(Math.Max(0, whole[..tear].Count(static b => b == '\n') - 1)));
                for (long draw = file.Done; draw < 12; draw++)
                {
                    file.Append(Row(draw));
                }
            }

            Assert.That(File.ReadAllBytes(File_), Is.EqualTo(whole), $"torn at {tear}");
        }
    }

    [Test]
    public void TakeUp_OfAnothersFile_IsRefused()
    {
        Written(3);
        DrawLayout other = new(Model, Schema, Investments.Adaptive);

        Assert.That(() => DrawsFile.TakeUp(File_, other), Throws.TypeOf<WrongFormException>().With.Message.Contains("another's"));
    }

    [Test]
    public void TakeUp_OfAFileWithAHole_IsRefused()
    {
        string[] lines = Encoding.UTF8.GetString(Written(6)).Split('\n');
        File.WriteAllText(File_, string.Join('\n', lines.Where((_, i) => i != 3)));

        Assert.That(() => DrawsFile.TakeUp(File_, Layout), Throws.TypeOf<WrongFormException>().With.Message.Contains("holds no draw 2 in line 4"));
    }

    [Test]
    public void Append_OutOfOrder_IsRefused()
    {
        using DrawsFile file = DrawsFile.Begin(File_, Layout);

        Assert.That(() => file.Append(Row(1)), Throws.ArgumentException);
    }

    [Test]
    public void Table_OfAFile_ReadsWhatMemoryHolds()
    {
        Written(12);
        DrawMemory memory = new(Layout);
        foreach (int draw in Enumerable.Range(0, 12))
        {
            memory.Add(Row(draw));
        }

        DrawsTable table = new(File_, Layout);
        Assert.That(table.Count, Is.EqualTo(12));
        Assert.That(table.Faults, Is.EqualTo(memory.Faults));
        Assert.That(table.Faults.Select(static f => (f.Draw, f.Way, f.Ending)), Is.EqualTo([(5L, Investments.Adaptive, DrawEnding.Infeasible), (10L, Investments.Adaptive, DrawEnding.Infeasible)]));
        Assert.That(table.Faults[0].Message, Is.EqualTo("no \"plan\", at all"));
        foreach (string name in Layout.Headers.Skip(1).Where(static h => h is not ("adaptive" or "fixed" or "message")).Append("adaptive.met@2028"))
        {
            Assert.That(table.Numbers(name), Is.EqualTo(memory.Numbers(name)), name);
        }

        Assert.That(table.Numbers("fixed.cut"), Is.EqualTo(Enumerable.Range(0, 12).Select(static d => d % 3 == 0 ? 1 : 0)));
        Assert.That(table.Numbers("adaptive.firstYearMet").Take(3), Is.EqualTo([2028, double.PositiveInfinity, 2028]));
        Assert.That(table.Numbers("adaptive.no-such"), Is.Empty);
    }

    private static DrawRow Row(long draw)
    {
        double[] figures = [.. Schema.Columns.Select((c, i) => c.Name == ResultSchema.FirstYearMet ? draw % 2 == 0 ? 2028 : double.PositiveInfinity : i == 9 ? double.NaN : (draw + 1) / (i + 3d))];
        return new(
            draw,
            [draw / 7d, -draw * 1e-9],
            draw % 5 == 0 && draw > 0 ? new(DrawEnding.Infeasible, null, "no \"plan\", at\nall") : new(DrawEnding.Planned, figures, string.Empty),
            new(DrawEnding.Planned, figures, string.Empty) { Orders = new((int)draw, 0, draw % 3 == 0) });
    }

    private byte[] Written(int draws)
    {
        using (DrawsFile file = DrawsFile.Begin(File_, Layout))
        {
            for (int draw = 0; draw < draws; draw++)
            {
                file.Append(Row(draw));
            }
        }

        return File.ReadAllBytes(File_);
    }
}
