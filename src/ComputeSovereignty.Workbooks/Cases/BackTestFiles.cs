using ComputeSovereignty.Analysis.BackTests;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Reads the published figures of a folder of back-test cases.</summary>
public static class BackTestFiles
{
    /// <summary>The file of published figures, beside the cases' folders.</summary>
    public const string FileName = "expectations.csv";

    /// <summary>Reads the published figures.</summary>
    /// <param name="folder">The folder that holds <see cref="FileName"/> and one folder a case.</param>
    /// <exception cref="FileNotFoundException">The folder has no such file.</exception>
    /// <exception cref="FormatException">A row does not have eleven fields, or a figure is no number.</exception>
    public static IReadOnlyList<BackTestExpectation> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        return [.. CsvText.Read(File.ReadAllText(path)).Skip(1).Select((fields, index) => Row(path, index + 2, fields))];
    }

    private static BackTestExpectation Row(string path, int line, string[] fields)
    {
        if (fields.Length != 11)
        {
            throw new WrongFormException(BackTestFileMessages.Fields(new(path), new($"{line}"), Figure.Count(fields.Length)));
        }

        double? published = fields[6].Length == 0 ? null : double.TryParse(fields[6], out double figure) ? figure
            : throw new WrongFormException(BackTestFileMessages.NotANumber(new(path), new($"{line}"), new(fields[6])));
        return int.TryParse(fields[3], out int year) && Enum.TryParse(fields[4], out BackTestMeasure measure)
            ? new(fields[0], fields[1], fields[2], year, measure, fields[5], published, fields[7], fields[8], fields[9], fields[10])
            : throw new WrongFormException(BackTestFileMessages.UnknownMeasure(new(path), new($"{line}"), Listing.Of([fields[3], fields[4]], Joint.Comma), Listing.Of(Enum.GetNames<BackTestMeasure>(), Joint.Comma)));
    }
}
