using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>Faults of the machine: full disks, folders that take nothing, no home, no memory, closed streams. Each is a sentence, never an internal error, and what was there before is unharmed.</summary>
[TestFixture]
[Platform("Linux")]
public sealed class MachineTests
{
    // 128 and the signal by which a process ends itself, or is ended for a memory that is not there.
    private const int Aborted = 134;
    private const int Violated = 139;

    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // A disk of growing size, so that each write in turn is the one that finds it full.
    [Test]
    public void Disk_FullAtEveryWrite_IsASentenceAndNoHalfFile()
    {
        HashSet<int> ends = [];
        foreach (int kilobytes in (int[])[4, 16, 64, 128, 192, 256, 320, 512, 1024, 4096])
        {
            using Child child = OnDisk(kilobytes, $"$SOVEREIGNTY solve {place.PathOf("case")} {Coarse} --page -o disk/out; e=$?; ls -A disk/out 2>/dev/null | sed 's/^/left: /'; exit $e");
            ends.Add(child.Exit);
            Assert.That(child.Exit, Is.AnyOf(ExitCode.Done, ExitCode.WrongInput), $"{kilobytes} KB: {child.Error}");
            Assert.That(child.Out, Does.Not.Contain(".tmp").And.Not.Contain(".lock"));
            if (child.Exit != ExitCode.Done)
            {
                Assert.That(child.Error, Does.Contain("cannot be written").Or.Contain("Nothing can be written"), $"{kilobytes} KB");
            }
        }

        Assert.That(ends, Is.EquivalentTo([ExitCode.Done, ExitCode.WrongInput]));
    }

    [TestCase("new disk/case.xlsx")]
    [TestCase("new disk/case")]
    [TestCase("convert {0} disk/case.xlsx")]
    [TestCase("export {0} --format lp -o disk/x.lp")]
    [TestCase("calibrate {0} -o disk/out")]
    [TestCase("simulate {0} --draws 20 -o disk/out")]
    [TestCase("serve --urls http://127.0.0.1:0 --store disk/runs.db")]
    [TestCase("accounts --store disk/runs.db")]
    public void Disk_Full_IsASentenceOfEveryVerb(string line)
    {
        using Child child = OnDisk(8, $"$SOVEREIGNTY {string.Format(null, line, place.PathOf("case"))}");
        Assert.That(child.Exit, Is.EqualTo(ExitCode.WrongInput), child.Error);
        Assert.That(child.Error, Does.Not.Contain("internal error").And.Not.Contain("   at "));
    }

    [TestCase("check {0} > /dev/full", ExitCode.WrongInput, "Standard output could not be written: No space left on device. What")]
    [TestCase("check {0} >&-", ExitCode.WrongInput, "Standard output could not be written")]
    [TestCase("check {0} 2>&-", ExitCode.Done, "")]
    [TestCase("check {0} | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}", ExitCode.Done, "")]
    [TestCase("solve {0} --relax --set 'Plan[PeriodsPerYear].Value = 2' --json -o out-full > /dev/full", ExitCode.WrongInput, "What is told to be in files is there")]
    public void Stream_ThatTakesNothing_EndsNoWork(string line, int exit, string told)
    {
        using Child child = Child.Shell(place.Folder, $"$SOVEREIGNTY {string.Format(null, line, place.PathOf("case"))}");

        Assert.That(child.Ended().Exit, Is.EqualTo(exit), child.Error);
        Assert.That(child.Error, Does.Contain(told));
        Assert.That(!line.StartsWith("solve", StringComparison.Ordinal) || File.Exists(place.PathOf("out-full", "plan.json")), Is.True);
    }

    [Test]
    public void Folder_ThatIsGone_IsASentence()
    {
        using Child child = Child.Shell(place.Folder, "mkdir gone && cd gone && rmdir ../gone && exec $SOVEREIGNTY engines");

        Assert.That(child.Ended().Exit, Is.EqualTo(ExitCode.WrongInput), child.Error);
        Assert.That(child.Error, Does.Contain("The working directory is gone."));
    }

    [TestCase("env -u HOME -u XDG_DATA_HOME $SOVEREIGNTY check {0}")]
    [TestCase("env -u HOME -u XDG_DATA_HOME TMPDIR=/nonexistent $SOVEREIGNTY check {0}")]
    [TestCase("HOME=/nonexistent XDG_DATA_HOME=/nonexistent $SOVEREIGNTY check {0}")]
    [TestCase("TMPDIR=/nonexistent $SOVEREIGNTY solve {0} --relax --set 'Plan[PeriodsPerYear].Value = 2' -o no-tmp")]
    public void Home_OrTemporaryFolder_ThatIsNot_IsNotNeeded(string line)
    {
        using Child child = Child.Shell(place.Folder, string.Format(null, line, place.PathOf("case")));

        Assert.That(child.Ended().Exit, Is.Zero, child.Error);
    }

    // A folder below a file takes nothing from anybody, not even from root, whom no permission stops.
    [TestCase("runs --store /proc/nothing/runs.db")]
    [TestCase("serve --urls http://127.0.0.1:0 --store /proc/nothing/runs.db")]
    [TestCase("accounts --store /dev/null/runs.db")]
    [TestCase("solve {0} --relax -o /proc/nothing")]
    [TestCase("new /proc/nothing/case.xlsx")]
    [TestCase("new /proc/nothing/case")]
    [TestCase("gap {0} -o /proc/nothing")]
    public void Folder_ThatTakesNoFiles_IsASentence(string line)
    {
        using Child child = Child.Shell(place.Folder, $"$SOVEREIGNTY {string.Format(null, line, place.PathOf("case"))}");

        Assert.That(child.Ended().Exit, Is.EqualTo(ExitCode.WrongInput), child.Error);
        Assert.That(child.Error, Does.Not.Contain("internal error").And.Not.Contain("   at "));
    }

    // Under the limit of memory it either ends well or says that there is too little.
    [TestCase("0x1800000")]
    [TestCase("0x3000000")]
    [TestCase("0x8000000")]
    public void Memory_ThatIsTooLittle_IsToldOrEnough(string limit)
    {
        using Child child = Child.Shell(place.Folder, $"DOTNET_GCHeapHardLimit={limit} $SOVEREIGNTY solve {place.PathOf("case")} {Coarse} -o memory-{limit}");

        // The runtime itself may have no memory left to say so, and then ends the process where it stands, as a killed one.
        bool killed = child.Ended().Exit is Aborted or Violated;
        Assert.That(killed || child.Exit is ExitCode.Done or ExitCode.Stopped, Is.True, $"{child.Exit}: {child.Error}");
        Assert.That(child.Exit != ExitCode.Stopped || child.Error.Contains("not enough memory", StringComparison.Ordinal), Is.True, child.Error);
        if (killed)
        {
            Assert.That(File.Exists(place.PathOf($"memory-{limit}", "plan.json")), Is.False, "nothing is half-written");
            using Child next = Child.Shell(place.Folder, $"$SOVEREIGNTY solve {place.PathOf("case")} {Coarse} --force -o memory-{limit}");
            Assert.That(next.Ended().Exit, Is.EqualTo(ExitCode.Done), next.Error);
        }

        Assert.That(Directory.Exists(place.PathOf($"memory-{limit}")) ? Directory.GetFiles(place.PathOf($"memory-{limit}"), "*.tmp") : [], Is.Empty, "what a killed process left is swept by the next");
    }

    [TestCase(56, ExitCode.WrongInput, "it needs 256")]
    [TestCase(60, ExitCode.WrongInput, "it needs 256")]
    [TestCase(64, ExitCode.WrongInput, "it needs 256")]
    [TestCase(84, ExitCode.WrongInput, "it needs 256")]
    [TestCase(128, ExitCode.WrongInput, "it needs 256")]
    [TestCase(160, ExitCode.WrongInput, "it needs 256")]
    [TestCase(256, ExitCode.Done, "Ceiling")]
    public void Files_ThatMayBeOpen_AreTooFewOrEnough(int most, int exit, string words)
    {
        using Child child = Child.Shell(place.Folder, $"ulimit -n {most}; $SOVEREIGNTY solve {place.PathOf("case")} {Coarse} -o files-{most}");

        Assert.That(child.Ended().Exit, Is.EqualTo(exit), child.Error);
        Assert.That(child.Error, Does.Contain(words));
        Assert.That(File.Exists(place.PathOf($"files-{most}", "plan.xlsx")), Is.EqualTo(exit == ExitCode.Done), "nothing half-written");
    }

    [Test]
    public void Output_ThatAnotherProcessWrites_IsToldBeforeTheSolve()
    {
        using Child first = Child.Start(place.Folder, "solve", "case", "--set", "Plan[PeriodsPerYear].Value = 12", "-o", "shared");
        while (!first.HasExited && !File.Exists(place.PathOf("shared", ".plan.xlsx.lock")))
        {
            first.Wait(TimeSpan.FromMilliseconds(50));
        }

        Call second = place.Run("solve", "case", "-o", "shared");

        Assert.That(second.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(second.Error, Does.Contain($"Another run is writing {Path.Combine("shared", "plan.xlsx")}."));
        first.Signal("KILL");
        first.Ended();
        Assert.That(place.Solve("-o", "shared", "--force").Exit, Is.Zero, "who was killed claims nothing");
    }

    [TestCase("cut")]
    [TestCase("flipped")]
    [TestCase("newer")]
    [TestCase("other")]
    public void Store_ThatIsDamaged_IsToldByEveryVerbThatOpensIt(string fault)
    {
        string file = place.PathOf($"{fault}.db");
        using (RunStore store = RunStore.Open(file))
        {
            for (int line = 0; line < 400; line++)
            {
                store.Audit.Add(new(DateTimeOffset.UnixEpoch, "a", "Wei", "::1", "run.begin", "r", new string('x', 200)));
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        byte[] content = File.ReadAllBytes(file);
        Damage(fault, file, content);

        foreach (string[] line in (string[][])[["runs"], ["accounts"], ["serve", "--urls", "http://127.0.0.1:0"]])
        {
            Call call = place.Run([.. line, "--store", file]);
            Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput), $"{line[0]}: {call.Out}");
            Assert.That(call.Error, Does.StartWith("The run store"), line[0]);
        }
    }

    private static string Coarse => string.Join(' ', Workplace.Coarse.Select(static a => $"'{a}'"));

    private static void Damage(string fault, string file, byte[] content)
    {
        switch (fault)
        {
            case "cut":
                File.WriteAllBytes(file, content[..(content.Length / 2)]);
                break;
            case "flipped":
                // The head of a page in the middle.
                content[(content.Length / 8192 * 4096) + 3] ^= 0x40;
                File.WriteAllBytes(file, content);
                break;
            case "newer":
                using (Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={file};Pooling=False"))
                {
                    connection.Open();
                    using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
                    command.CommandText = "INSERT INTO store_version (version) VALUES (99)";
                    command.ExecuteNonQuery();
                }

                break;
            default:
                File.WriteAllText(file, new string('x', 5000));
                break;
        }
    }

    // A mount that only the process itself sees; where nobody may mount, nothing is tried.
    private Child OnDisk(int kilobytes, string line)
    {
        string inner = $"mkdir -p disk && mount -t tmpfs -o size={kilobytes}k small disk 2>/dev/null || {{ echo cannot mount >&2; exit 99; }}; {line}";
        Child child = Child.Shell(place.Folder, $"exec unshare --mount --map-root-user bash -c '{inner.Replace("'", "'\\''", StringComparison.Ordinal)}'").Ended();
        if (child.Error.Contains("cannot mount", StringComparison.Ordinal) || child.Error.Contains("unshare", StringComparison.Ordinal))
        {
            child.Dispose();
            Assert.Ignore("This machine lets nobody mount a small disk.");
        }

        return child;
    }
}
