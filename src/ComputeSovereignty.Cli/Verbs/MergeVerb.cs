using System.CommandLine;
using System.Text.Json;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>merge</c>: makes one run of the parts that several machines have solved.</summary>
internal sealed class MergeVerb : Verb
{
    private readonly Argument<string[]> folders;
    private readonly OutputOptions output = new("The folder of the run. Default: the folder that holds the parts.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal MergeVerb(Session session)
        : base("merge", "make one run of the parts that several machines have solved", session)
    {
        Details =
        [
            "Checks that all parts of --part are there and complete, and of one question, program and engine on machines that give the same bytes; then writes the files that one machine would have written.",
            "The case is read again, by the path that the parts were given: call it in the folder in which they were run.",
        ];
        Examples =
        [
            new("merge odds", "All parts below one folder, into it."),
            new("merge /mnt/a/odds /mnt/b/odds -o odds", "Parts that were brought together from two places."),
        ];
        folders = With(new Argument<string[]>("FOLDER") { Arity = ArgumentArity.OneOrMore, Description = "A folder that holds parts, or the folder of a part." });
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string[] named = parse.GetRequiredValue(folders);
        PartFolders parts = PartFolders.Find(Session, named);
        string place = parse.GetValue(output.Place) is { Length: > 0 } there ? there
            : named is [var only] && !File.Exists(Path.Combine(Session.Resolve(only), PartFile.Name)) ? only
            : throw new RefusalException(PartMessages.NoPlace);
        string[] line = LineOf(parts);
        string[] forms =
        [
            "-o", place,
            .. parse.GetValue(form.Json) ? ["--json"] : Array.Empty<string>(),
            .. parse.GetValue(form.Language) is { } language ? new[] { "--language", language } : [],
        ];
        return parts.Entries.GetValueOrDefault(PartFile.Verb) switch
        {
            "simulate" => Draws(parse, parts, Session.Resolve(place), [.. line, .. forms]),
            "compare" => Pieces(parts, typeof(VariantAnswer), known => new CompareVerb(Session) { Known = known, Expected = parts.Entries }, [.. line, .. forms, .. Forced(parse)]),
            "breakeven" => Pieces(parts, typeof(LeverAnswer), known => new BreakEvenVerb(Session) { Known = known, Expected = parts.Entries }, [.. line, .. forms, .. Forced(parse)]),
            "stochastic" => Pieces(parts, typeof(WorldAnswer), known => new StochasticVerb(Session) { Known = known, Expected = parts.Entries }, [.. line, .. forms, .. Forced(parse)]),
            _ => throw Unknown(null),
        };
    }

    // The draws of all parts are a run that was begun and is all but reported: it is taken up, which also sees that the case is still the one of the parts.
    private int Draws(ParseResult parse, PartFolders parts, string folder, string[] line)
    {
        string[] files = [SimulationRun.DrawsName, SimulationRun.IndicesName, SimulationFiles.ManifestName];
        foreach (string file in SimulateVerb.FileNames)
        {
            OutputPlace.Refuse(Session, Path.Combine(folder, file), parse.GetValue(output.Force));
        }

        DrawsJoin?[] joins = [Join(parts, files[0], PartMessages.Draws, parts.Whole("draws")), Join(parts, files[1], PartMessages.IndexDraws, parts.Whole(SimulationFiles.IndexCount))];
        HoldSums(parts);
        foreach ((DrawsJoin? join, string file) in joins.Zip(files))
        {
            if (join is not null)
            {
                OutputPlace.WriteWhole(Session, Path.Combine(folder, file), join.Write, force: true);
            }
        }

        string[] apart = ["schema", PartFile.Build, PartFile.Number, PartFile.Verb, PartFile.Arguments, PartFile.Probe, SimulationFiles.IndexCount];
        DrawsManifest.Write(Path.Combine(folder, SimulationFiles.ManifestName), parts.Entries.Where(e => !apart.Contains(e.Key)));
        bool written = false;
        try
        {
            int exit = Call(new SimulateVerb(Session), [.. line, "--resume"]);
            written = exit is ExitCode.Done or ExitCode.Stopped;
            return exit;
        }
        finally
        {
            if (!written)
            {
                Array.ForEach([.. files.Select(f => Path.Combine(folder, f)).Where(File.Exists)], File.Delete);
            }
        }
    }

    private string[] Forced(ParseResult parse) => parse.GetValue(output.Force) ? ["--force"] : [];

    private int Pieces(PartFolders parts, Type type, Func<IReadOnlyList<IPieceAnswer>, Verb> verb, string[] line)
    {
        List<IPieceAnswer> known = [];
        long total = parts.Whole(SweepQuestion.PiecesEntry);
        for (int place = 0; place < parts.All.Count; place++)
        {
            DrawRange range = parts.All[place].Part.Of(total);
            IReadOnlyList<IPieceAnswer> answers = Read(parts.FileOf(place, PieceRun.AnswersName), type, range.First);
            parts.Hold(place, PartMessages.Answers, answers.Count, range.Count);
            known.AddRange(answers);
        }

        HoldSums(parts);
        return Call(verb(known), line);
    }

    private static IReadOnlyList<IPieceAnswer> Read(string path, Type type, long first)
    {
        try
        {
            return AnswersFile.Read(path, type, first);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(FaultMessages.Of(wrong), wrong);
        }
    }

    private static DrawsJoin? Join(PartFolders parts, string file, Message what, long total)
    {
        if (total == 0)
        {
            return null;
        }

        DrawsJoin join = new([.. parts.All.Select((p, place) => (parts.FileOf(place, file), p.Part.Of(total)))]);
        try
        {
            for (int place = 0; place < parts.All.Count; place++)
            {
                parts.Hold(place, what, join.Count(place), parts.All[place].Part.Of(total).Count);
            }
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(FaultMessages.Of(wrong), wrong);
        }

        return join;
    }

    // After the counts: what is not done says more than that it has no checksums yet.
    private static void HoldSums(PartFolders parts)
    {
        for (int place = 0; place < parts.All.Count; place++)
        {
            parts.HoldSums(place);
        }
    }

    private static string[] LineOf(PartFolders parts)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(parts.Entries.GetValueOrDefault(PartFile.Arguments, "null")) is { } line && line.All(static w => w is not null) ? [.. line.OfType<string>()] : throw Unknown(null);
        }
        catch (JsonException wrong)
        {
            throw Unknown(wrong);
        }
    }

    private static RefusalException Unknown(Exception? wrong) => new($"The parts do not say by which command line they were made: the entry {PartFile.Arguments} of {PartFile.Name} is none of this program.", wrong!);

    private int Call(Verb verb, string[] line) => verb.Parse(line, Literally) is { Errors.Count: 0 } parse
        ? parse.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = Session.Out,
            Error = Session.Error,
        })
        : throw Unknown(null);
}
