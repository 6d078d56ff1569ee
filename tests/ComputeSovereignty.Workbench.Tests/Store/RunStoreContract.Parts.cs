using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <summary>Large files of runs: kept in parts, read back from any place, and told when one is not as it was.</summary>
public abstract partial class RunStoreContract
{
    [Test]
    public void LargeFile_KeptInParts_ReadsBackFromAnyPlace()
    {
        (KeptRun run, byte[] draws) = Large((2 * PartShelf.PartSize) + 12_345);

        Assert.That(store.Runs.FilesOf(run.Id), Is.EqualTo(new[] { "draws.csv", "simulation.html" }));
        Assert.That(store.Runs.File(run.Id, "draws.csv"), Is.Null, "it is not held as a whole");
        Assert.That(store.FilesOf(run.Id).Select(static f => f.Name), Is.EqualTo(new[] { "simulation.html" }));
        using Stream stream = store.Runs.Open(run.Id, "draws.csv")!;
        Assert.That(stream.Length, Is.EqualTo(draws.Length));
        Assert.That(Read(stream), Is.EqualTo(draws));
        foreach (int place in (int[])[0, PartShelf.PartSize - 1, PartShelf.PartSize, (2 * PartShelf.PartSize) - 3, draws.Length - 1])
        {
            stream.Seek(place - draws.Length, SeekOrigin.End);
            byte[] some = new byte[7];
            int length = stream.ReadAtLeast(some, some.Length, throwOnEndOfStream: false);
            Assert.That(some[..length], Is.EqualTo(draws[place..Math.Min(draws.Length, place + 7)]), $"at {place}");
        }

        Assert.That(stream.Seek(5, SeekOrigin.End), Is.EqualTo(draws.Length + 5));
        Assert.That(stream.ReadByte(), Is.EqualTo(-1));
        Assert.That(store.Runs.Open(run.Id, "simulation.html")!.Length, Is.EqualTo(4));
        Assert.That(store.Runs.Open(run.Id, "other.csv"), Is.Null);
    }

    // As large as a part, and empty: the ends of counting.
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(PartShelf.PartSize)]
    [TestCase(PartShelf.PartSize + 1)]
    public void LargeFile_OfAnySize_IsWhole(int size)
    {
        (KeptRun run, byte[] draws) = Large(size);
        using Stream stream = store.Runs.Open(run.Id, "draws.csv")!;
        Assert.That(Read(stream), Is.EqualTo(draws));
    }

    [Test]
    public void LargeFile_OfWhichAPartIsAlteredOrMissing_IsNotGivenOutFromThere()
    {
        (KeptRun run, byte[] draws) = Large((2 * PartShelf.PartSize) + 1);
        Change("UPDATE run_file_part SET hash = 'other' WHERE part = 1");
        using Stream altered = store.Runs.Open(run.Id, "draws.csv")!;
        byte[] first = new byte[PartShelf.PartSize];
        altered.ReadExactly(first);
        Assert.That(first, Is.EqualTo(draws[..first.Length]));
        Assert.That(() => altered.ReadByte(), Throws.TypeOf<StoreException>().With.Message.EqualTo($"Part 1 of the file draws.csv of the run {run.Id} has been altered in the store since it was kept: its checksum is another. It is not given out; take it from a backup, or make it again."));

        Change("DELETE FROM run_file_part WHERE part = 1");
        using Stream torn = store.Runs.Open(run.Id, "draws.csv")!;
        Assert.That(() => Read(torn), Throws.TypeOf<StoreException>().With.Message.StartsWith($"Part 1 of the file draws.csv of the run {run.Id} is not in the store."));
    }

    [Test]
    public void LargeFile_CopiedCountedAndDeleted_GoesWithItsRun()
    {
        (KeptRun run, byte[] draws) = Large(PartShelf.PartSize + 77);
        long bytes = store.Runs.BytesOf("ann");
        Assert.That(bytes, Is.GreaterThan(PartShelf.PartSize / 4), "random bytes of text pack to no less");
        Assert.That(store.Bytes, Is.GreaterThanOrEqualTo(bytes));

        KeptRun copy = Run("bob") with { State = RunState.Done };
        store.Runs.Copy(run.Id, copy, new(RunShelf.OriginalName, "bob's"u8.ToArray()));
        store.Delete(run.Id);
        Assert.That(store.Runs.BytesOf("ann"), Is.Zero);
        using (Stream stream = store.Runs.Open(copy.Id, "draws.csv")!)
        {
            Assert.That(Read(stream), Is.EqualTo(draws));
        }

        store.Delete(copy.Id);
        Assert.That(store.Bytes, Is.Zero);
    }

    [Test]
    public void LargeFile_OfARunThatAnotherServerHasTaken_IsNotKept()
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);
        string path = Path.GetTempFileName();
        Assert.That(store.Runs.End(run with { State = RunState.Done, Server = "another" }, [new("simulation.html", "page"u8.ToArray())], [new("draws.csv", path)]), Is.False);
        Assert.That(store.Runs.FilesOf(run.Id), Is.Empty);
        File.Delete(path);
    }

    [Test]
    public void Archive_OfALargeRun_HoldsItsFiles()
    {
        (KeptRun run, byte[] draws) = Large(PartShelf.PartSize + 3);
        using MemoryStream packed = new();
        RunArchive.Pack(store.Find(Ann, run.Id)!, store.OpenFilesOf(run.Id), packed);
        using ZipArchive archive = new(packed);
        Assert.That(archive.Entries.Select(static e => e.Name), Is.EquivalentTo(new[] { RunDocument.Name, "draws.csv", "simulation.html" }));
        using Stream entry = archive.GetEntry("draws.csv")!.Open();
        Assert.That(Read(entry), Is.EqualTo(draws));
    }

    /// <summary>Changes rows of the store behind its back.</summary>
    protected abstract void Change(string sql);

    private protected static byte[] Read(Stream stream)
    {
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private protected static KeptRun LargeRun() => Run("ann");

    private (KeptRun Run, byte[] Draws) Large(int size)
    {
        KeptRun run = Run("ann");
        store.Runs.Add(run);
        byte[] draws = Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes((size / 2) + 1)))[..size];
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, draws);
        Assert.That(store.Runs.End(run with { State = RunState.Done }, [new("simulation.html", "page"u8.ToArray())], [new("draws.csv", path)]), Is.True);
        File.Delete(path);
        return (run, draws);
    }
}
