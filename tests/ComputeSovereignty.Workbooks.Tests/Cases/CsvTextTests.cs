using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

[TestFixture]
public sealed class CsvTextTests
{
    [TestCase("a,b\n1,2\n", "a|b;1|2")]
    [TestCase("a,b\r\n1,2\r\n", "a|b;1|2")]
    [TestCase("a,b\n1,2", "a|b;1|2")]
    [TestCase("a,b\n1,", "a|b;1|")]
    [TestCase("a,b\n,\n", "a|b;|")]
    [TestCase("a\n\nb\n", "a;;b")]
    [TestCase("\"a,b\",\"say \"\"hi\"\"\"\n", "a,b|say \"hi\"")]
    [TestCase("\"two\nlines\",x\n", "two\nlines|x")]
    [TestCase("\"\",x\n", "|x")]
    [TestCase("", "")]
    public void Text_AfterRfc4180_IsRead(string text, string expected) =>
        Assert.That(string.Join(';', CsvText.Read(text).Select(static r => string.Join('|', r))), Is.EqualTo(expected));

    [TestCase("a,\"b\n", "In record 1 a quote is not closed.")]
    [TestCase("a\n\"b\"c\n", "In record 2 text follows a closed quote; a quote inside a field is written twice.")]
    public void Text_WithABadQuote_IsRefused(string text, string message) =>
        Assert.That(() => CsvText.Read(text), Throws.TypeOf<CsvTextException>().With.Message.EqualTo(message));

    // Whoever is asked to stop looks up every few thousand fields.
    [TestCase(4095, false)]
    [TestCase(4096, true)]
    public void Reading_Stopped_Ends(int fields, bool ends)
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.That(() => CsvText.Read(new string(',', fields - 1) + "a", ',', stop.Token)[0].Length, ends ? Throws.InstanceOf<OperationCanceledException>() : Is.EqualTo(fields));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void Records_Written_ReadBackTheSame(string?[][] fields)
    {
        // A lone field must not be empty at the very end: an empty last line is no record.
        string[][] records = [.. fields.Select(static r => r.Select(static f => f ?? string.Empty).ToArray()).Where(static r => r.Length > 0).Append(["end"])];

        Assert.That(CsvText.Read(CsvText.Write(records)), Is.EqualTo(records));
    }
}
