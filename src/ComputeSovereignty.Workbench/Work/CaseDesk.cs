using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Opens cases for people, and takes in new ones within limits.</summary>
/// <param name="shelf">Where cases are kept.</param>
/// <param name="baseline">The workbook that comes with the program.</param>
/// <param name="limits">How much may be kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class CaseDesk(CaseShelf shelf, byte[] baseline, WorkbenchLimits limits, TimeProvider clock)
{
    /// <summary>The name in addresses of the case that comes with the program.</summary>
    internal const string BaselineId = "baseline";

    private const int MostOpen = 32;

    // Files that take much to read are read one after the other, however many are sent.
    private readonly Lock turn = new();
    private readonly LeastRecent<string, OpenedCase> open = new(MostOpen);
    private readonly Lazy<OpenedCase> bundled = new(() => new(
        new(BaselineId, string.Empty, "baseline.xlsx", IsShared: true, DateTimeOffset.UnixEpoch), CaseReader.Read(CaseFiles.Read("baseline.xlsx", baseline))));

    /// <summary>Gets the case that comes with the program.</summary>
    internal OpenedCase Bundled => bundled.Value;

    /// <summary>Lists the cases that a viewer sees, the bundled one apart.</summary>
    /// <param name="viewer">The viewer.</param>
    internal IReadOnlyList<KeptCase> List(Viewer viewer) => shelf.List(viewer);

    /// <summary>Opens a case.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="id">Its name in addresses.</param>
    /// <returns>Null where there is none that the viewer sees.</returns>
    internal OpenedCase? Open(Viewer viewer, string id)
    {
        if (id == BaselineId)
        {
            return Bundled;
        }

        if (!StoreKeys.IsKey(id) || shelf.Find(viewer, id) is not { } kept)
        {
            return null;
        }

        // The time of the last change is part of the name, so that an edited case is read again.
        OpenedCase opened = open.Get($"{id} {kept.Changed.ToUnixTimeMilliseconds()}", () => new(kept, Reading(kept.Name, shelf.Content(id) ?? [])));
        return opened.Kept == kept ? opened : opened with { Kept = kept };
    }

    /// <summary>Takes a case in, whatever is wrong with it, as long as it can be looked at safely.</summary>
    /// <param name="owner">The visitor.</param>
    /// <param name="name">What it is called; no path is made of it.</param>
    /// <param name="content">A workbook or an archive of CSV files.</param>
    /// <returns>The case, or null with what speaks against it.</returns>
    internal (OpenedCase? Case, IReadOnlyList<Finding> Findings) Take(string owner, string name, byte[] content)
    {
        string called = NameOf(name);
        (int count, long bytes) = shelf.Owned(owner);
        if (count >= limits.Cases || bytes + content.Length > limits.CaseBytes)
        {
            SourceCell place = new(called, string.Empty, string.Empty);
            return (null, [new(Severity.Error, place, FormMessages.TooManyCases(Figure.Count(count), Figure.Count(bytes >> 20), Figure.Count(limits.Cases), Figure.Count(limits.CaseBytes >> 20))) { Suggestion = FormMessages.DeleteOne }]);
        }

        CaseReading reading = Reading(called, content);
        if (reading.Tables.Sheets.Count == 0)
        {
            return (null, reading.Findings);
        }

        KeptCase kept = new(StoreKeys.New(), owner, called, IsShared: false, Now());
        shelf.Add(kept, content);
        return (open.Get($"{kept.Id} {kept.Changed.ToUnixTimeMilliseconds()}", () => new(kept, reading)), []);
    }

    /// <summary>Puts edited tables in the place of a case's.</summary>
    /// <param name="edited">The case.</param>
    /// <param name="tables">The tables after the edit.</param>
    internal void Replace(OpenedCase edited, CaseTables tables)
    {
        using MemoryStream content = new();
        CaseFiles.WriteWorkbook(content, tables);
        shelf.Replace(edited.Kept.Id, content.ToArray(), Now());
    }

    /// <summary>Shares a case with everybody, or no longer.</summary>
    /// <param name="id">The case.</param>
    /// <param name="shared">Whether it is shared.</param>
    internal void Share(string id, bool shared) => shelf.Share(id, shared);

    /// <summary>Deletes a case; its runs stay.</summary>
    /// <param name="id">The case.</param>
    internal void Delete(string id) => shelf.Delete(id);

    /// <summary>Gives what a case is called after the name of an uploaded file: its last part, without signs that do not print, of bearable length.</summary>
    /// <param name="fileName">The name that the browser sent.</param>
    internal static string NameOf(string fileName)
    {
        string last = fileName.Split('/', '\\')[^1];
        string printed = string.Concat(last.Where(static c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)).Trim();
        return printed.Length switch { 0 => "case.xlsx", > 80 => $"{printed[..60]}…{printed[^15..]}", _ => printed };
    }

    // Whole milliseconds, as the store keeps them.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private CaseReading Reading(string name, byte[] content)
    {
        lock (turn)
        {
            return CaseReader.Read(CaseFiles.Read(name, content));
        }
    }
}
