using System.Data.Common;

namespace ComputeSovereignty.Runs;

/// <summary>A line of the trail of who did what.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Account">The id of who did it; empty for nobody who was known.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Source">The network address that they came from; <c>command line</c> for the operator of the machine.</param>
/// <param name="Deed">What was done, such as <c>run.begin</c>.</param>
/// <param name="Subject">The id of what it was done to; empty for none.</param>
/// <param name="Detail">What that is called, or what else matters; never a password or a token.</param>
public sealed record AuditLine(DateTimeOffset Time, string Account, string Name, string Source, string Deed, string Subject, string Detail);

/// <summary>The trail of who did what. Lines are added, never changed.</summary>
/// <param name="database">The database.</param>
internal sealed class AuditShelf(StoreDatabase database)
{
    private const int LongestDetail = 300;

    /// <summary>Adds a line. Signs that do not print, which could forge lines of a text that is made of it, become spaces.</summary>
    /// <param name="line">The line.</param>
    internal void Add(AuditLine line) => database.Execute(
        "INSERT INTO audit (happened, account_id, account_name, source, deed, subject, detail) VALUES (@time, @account, @name, @source, @deed, @subject, @detail)",
        ("time", line.Time.ToUnixTimeMilliseconds()),
        ("account", line.Account),
        ("name", OneLine(line.Name)),
        ("source", line.Source),
        ("deed", line.Deed),
        ("subject", line.Subject),
        ("detail", OneLine(line.Detail)));

    /// <summary>Lists lines, the youngest first.</summary>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<AuditLine> List(int most) => database.Read(
        "SELECT happened, account_id, account_name, source, deed, subject, detail FROM audit ORDER BY happened DESC, number DESC LIMIT @most", Line, ("most", most));

    private static AuditLine Line(DbDataReader row) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6));

    private static string OneLine(string text)
    {
        string printed = string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));
        return printed.Length > LongestDetail ? $"{printed[..LongestDetail]}…" : printed;
    }
}
