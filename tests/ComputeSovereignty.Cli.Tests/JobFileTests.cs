using System.Diagnostics;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Verbs;
using System.Runtime.Versioning;
using k8s;
using k8s.Models;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>The job files of the README: a shell and the API of Kubernetes read them, every job has a part of its own, and the program takes its line.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
[UnsupportedOSPlatform("windows")]
public sealed class JobFileTests
{
    private const int Parts = 400;

    private readonly string folder = Directory.CreateTempSubdirectory("jobs-").FullName;

    [OneTimeSetUp]
    public void MakeStub()
    {
        string stub = Path.Combine(folder, "sovereignty");
        File.WriteAllText(stub, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        File.SetUnixFileMode(stub, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Slurm_EveryTaskOfTheArray_IsAPartOfItsOwn()
    {
        string script = Block("#!/bin/bash");
        string[] settings = [.. script.Split('\n').Where(static l => l.StartsWith("#SBATCH ", StringComparison.Ordinal)).Select(static l => l[8..])];
        Assert.That(settings, Does.Contain($"--array=1-{Parts}").And.Contain("--cpus-per-task=8").And.Contain("--requeue"));
        string file = Path.Combine(folder, "odds.sh");
        File.WriteAllText(file, script);

        Assert.That(
            new[] { 1, 17, Parts }.Select(task => PartOf(Said("/bin/bash", [file], ("SLURM_ARRAY_TASK_ID", $"{task}"), ("SLURM_CPUS_PER_TASK", "8")))),
            Is.EqualTo(new[] { new Part(1, Parts), new Part(17, Parts), new Part(Parts, Parts) }));
    }

    // Read as strictly as an API server reads: a field that it does not know is refused.
    [Test]
    public void Kubernetes_EveryIndexOfTheJob_IsAPartOfItsOwn()
    {
        string text = Block("apiVersion: batch/v1");
        V1Job job = KubernetesYaml.Deserialize<V1Job>(text, strict: true);

        Assert.That((job.ApiVersion, job.Kind), Is.EqualTo(("batch/v1", V1Job.KubeKind)));
        Assert.That((job.Spec.CompletionMode, job.Spec.Completions, job.Spec.BackoffLimitPerIndex, job.Spec.Template.Spec.RestartPolicy), Is.EqualTo(("Indexed", (int?)Parts, (int?)3, "Never")));
        V1Container container = job.Spec.Template.Spec.Containers.Single();
        Assert.That(container.VolumeMounts.Select(static m => m.Name), Is.EqualTo(job.Spec.Template.Spec.Volumes.Select(static v => v.Name)));
        Assert.That(container.Resources.Requests["cpu"].ToInt32(), Is.EqualTo(8));
        Assert.That(
            new[] { 0, 16, Parts - 1 }.Select(index => PartOf(Said(container.Command[0], [.. container.Command.Skip(1), .. container.Args], ("JOB_COMPLETION_INDEX", $"{index}")))),
            Is.EqualTo(new[] { new Part(1, Parts), new Part(17, Parts), new Part(Parts, Parts) }));
        Assert.That(() => KubernetesYaml.Deserialize<V1Job>(text.Replace("completions:", "completion:", StringComparison.Ordinal), strict: true), Throws.Exception, "the reader is strict");
    }

    private static Part? PartOf(string[] line)
    {
        Assert.That(line[0], Is.EqualTo("simulate"));
        using Session session = new() { Out = TextWriter.Null, Error = TextWriter.Null, Folder = Path.GetTempPath(), LogFolder = Path.GetTempPath(), DataFolder = Path.GetTempPath() };
        System.CommandLine.ParseResult parse = new SimulateVerb(session).Parse(line[1..], Verb.Literally);
        Assert.That(parse.Errors, Is.Empty);
        Assert.That((parse.GetValue<int?>("--draws"), parse.GetValue<int?>("--threads"), parse.GetValue<bool>("--resume")), Is.EqualTo(((int?)1_000_000, (int?)8, true)));
        return parse.GetValue<Part?>("--part");
    }

    private string[] Said(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder}:{start.Environment["PATH"]}";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, process.StandardError.ReadToEnd());
        return said.TrimEnd('\n').Split('\n');
    }

    private static string Block(string first)
    {
        string readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(NativeLibrariesTests.Baseline())!, "..", "README.md"));
        int begin = readme.IndexOf($"```\n{first}", StringComparison.Ordinal);
        Assert.That(begin, Is.GreaterThan(0), first);
        return readme[(begin + 4)..readme.IndexOf("```", begin + 4, StringComparison.Ordinal)];
    }
}
