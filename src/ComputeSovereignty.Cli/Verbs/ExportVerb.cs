using System.CommandLine;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Optimization.ProgramText;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>export</c>: the model of a case for another solver.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly ProgramOptions program = new();
    private readonly OutputOptions output = new("The file, a folder for it, or - for standard output. Default: reports/CASE/TIME-export/CASE.mps.");

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal ExportVerb(Session session)
        : base("export", "write the model of a case for another solver, with its names", session)
    {
        Details =
        [
            "The program is minimised and counts in the planner's sizes: thousands of wafers, dies, stacks and accelerators, bn CNY, MW, per cent. "
            + "One stage is one objective; holding the stages before it is left to the other solver.",
        ];
        Examples =
        [
            new("export data/baseline.xlsx --relax --format mps", "Stage A, the share, in free MPS."),
            new("export my-case.xlsx --format lp --stage D -o cost.lp", "The cost stage as text to read."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(program);
        With(output);
        With(new LanguageOption());
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        bool mps = parse.GetValue(program.Format) == ProgramOptions.Mps;
        string file = $"{LoadedCase.StemOf(parse.GetRequiredValue(caseOptions.Case))}.{(mps ? ProgramOptions.Mps : ProgramOptions.Lp)}";
        bool toScreen = parse.GetValue(output.Place) == "-";
        OutputPlace? place = toScreen ? null : OutputPlace.Find(Session, output, parse, Path.GetFileNameWithoutExtension(file), Name, file);
        LoadedCase loaded = LoadedCase.Read(Session, caseOptions, parse, parse.GetValue(program.Objective));
        if (loaded.Reading.Case is not { } planningCase)
        {
            FindingList.Refuse(Session, loaded.Path, loaded.Reading.Findings, Session.Speaker);
            return ExitCode.WrongInput;
        }

        FormulatedProgram formulated = CapacityModel.Formulate(
            parse.GetValue(program.Relax) ? planningCase with { Settings = planningCase.Settings with { IntegerModules = false } } : planningCase);
        Objective stage = Stage(formulated, parse.GetValue(program.Stage));
        double sign = stage.Maximise ? -1 : 1;
        LinearProgram staged = formulated.Program.WithCost(stage.Minimised, sign * stage.Constant);
        Action<TextWriter> write = writer => (mps ? (Action<LinearProgram, IEnumerable<string>, TextWriter>)MpsText.Write : LpText.Write)(staged, Comments(loaded, stage), writer);
        if (place is null)
        {
            write(Session.Out);
            return ExitCode.Done;
        }

        place.Write(file, stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true);
            write(writer);
        });
        Session.Say(VerbMessages.Size(Named(stage), Figure.Count(staged.RowCount), Figure.Count(staged.ColumnCount), Figure.Count(staged.EntryCount)));
        Session.Out.Write($"  {Session.Shorten(place.PathOf(file))}\n");
        return ExitCode.Done;
    }

    private static Objective Stage(FormulatedProgram formulated, string? asked) =>
        asked is null ? formulated.Stages[0]
        : formulated.Stages.FirstOrDefault(s => asked.Equals(s.Letter, StringComparison.OrdinalIgnoreCase) || asked.Equals(s.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusalException(VerbMessages.NoStage(new(asked), new([.. formulated.Stages.Select(Named)], Joint.Comma)));

    private static Message Named(Objective stage) => VerbMessages.StageName(new(stage.Letter), VerbMessages.Objective(new(stage.Name)));

    private static IEnumerable<string> Comments(LoadedCase loaded, Objective stage) =>
    [
        $"{loaded.Path}, scenario {loaded.Scenario}{string.Concat(loaded.Changes.Select(static c => $"; {c}"))}".ReplaceLineEndings(" "),
        $"Stage {stage.Letter}: {stage.Name}, {(stage.Maximise ? "to maximise; written as the minimum of its negative" : "to minimise")}, in {stage.Unit.Symbol}",
    ];
}
