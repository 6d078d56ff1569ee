using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests;

[TestFixture]
public sealed class WholeFileTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("whole").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void File_Written_IsThereWithItsFolders()
    {
        string path = Path.Combine(folder, "a", "b", "file.txt");

        WholeFile.WriteText(path, "é");

        Assert.That(File.ReadAllBytes(path), Is.EqualTo(new byte[] { 0xC3, 0xA9 }));
    }

    [Test]
    public void File_Existing_IsNotOverwrittenUnlessTold()
    {
        string path = Path.Combine(folder, "file.txt");
        WholeFile.WriteText(path, "old");

        Assert.That(() => WholeFile.WriteText(path, "new"), Throws.TypeOf<RefusedFileException>().With.Message.EqualTo($"{path} exists and is not overwritten."));
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        WholeFile.WriteText(path, "new", overwrite: true);
        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
    }

    [Test]
    public void File_WhoseWritingFails_LeavesWhatWasThereAndNothingElse()
    {
        string path = Path.Combine(folder, "file.txt");
        WholeFile.WriteText(path, "old");

        Assert.That(() => WholeFile.Write(path, static stream => Fail(stream), overwrite: true), Throws.TypeOf<InvalidOperationException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.EnumerateFiles(folder), Has.Exactly(1).Items);
    }

    [Test]
    public void Folder_InTheWay_IsAnError() => Assert.That(() => WholeFile.WriteText(folder, "x", overwrite: true), Throws.TypeOf<RefusedFileException>());

    private static void Fail(Stream stream)
    {
        stream.WriteByte(1);
        throw new InvalidOperationException();
    }

    // What a killed process has left goes; what a live one writes, and what only looks like it, stays.
    [Test]
    public void Write_WhereAnotherWasKilled_SweepsWhatItLeft()
    {
        string left = Path.Combine(folder, $".file.txt.{Guid.NewGuid():N}.tmp");
        string live = Path.Combine(folder, $".file.txt.{Guid.NewGuid():N}.tmp");
        string other = Path.Combine(folder, $".file.txt.{Guid.NewGuid():N}.txt.tmp");
        string strange = Path.Combine(folder, ".file.txt.notes.tmp");
        Array.ForEach([left, other, strange], static path => File.WriteAllText(path, "part"));
        using (FileStream writer = new(live, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            WholeFile.WriteText(Path.Combine(folder, "file.txt"), "new");

            Assert.That(Directory.GetFiles(folder), Is.EquivalentTo([live, other, strange, Path.Combine(folder, "file.txt")]));
        }
    }
}
