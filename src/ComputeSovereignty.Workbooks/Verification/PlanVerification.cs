using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Workbooks.Cases;
using ComputeSovereignty.Workbooks.Verification.Checks;
using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification;

/// <summary>Re-adds a written plan from its workbook alone: labels, yields, capacities, balances, money, shares, verdicts, prices, charts, the first page.</summary>
/// <remarks>
/// No engine, no case and nothing of what writes plans take part: every factor and word stands here a second time, so that an error of the writer's is not made twice.
/// Proof against slips and edits, not against a forger who mends every sum.
/// </remarks>
public static class PlanVerification
{
    /// <summary>Re-adds a plan.</summary>
    /// <param name="path">The workbook.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static VerificationReport Verify(string path) => Verify(path, File.ReadAllBytes(path));

    /// <summary>Re-adds a plan.</summary>
    /// <param name="name">The workbook, as the user named it.</param>
    /// <param name="content">The whole file.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The spreadsheet library throws whatever a damaged file provokes, down to plain Exception.")]
    public static VerificationReport Verify(string name, byte[] content)
    {
        ScreenAnswer answer = WorkbookScreen.Look(content);
        if (answer.Nature != FileNature.Workbook)
        {
            return new(name, [], answer.WhyNotAWorkbook);
        }

        PlanBook book;
        try
        {
            book = PlanBook.Read(content);
        }
        catch (Exception)
        {
            return new(name, [], "The workbook is damaged.");
        }

        return Verify(name, book);
    }

    /// <summary>Re-adds a plan that was read.</summary>
    internal static VerificationReport Verify(string name, PlanBook book)
    {
        try
        {
            return new(name, [.. Run(new PlanFacts(book))], string.Empty);
        }
        catch (InvalidDataException problem)
        {
            return new(name, [], problem.Message);
        }
    }

    private static IEnumerable<VerificationCheck> Run(PlanFacts facts)
    {
        YearSums sums = new(facts);
        Evidence evidence = new(facts, sums);
        return
        [
            .. new InputChecks(facts).Run(),
            .. new LabelChecks(facts).Run(),
            .. new LogicChecks(facts).Run(),
            .. new MemoryChecks(facts).Run(),
            .. new ProductChecks(facts).Run(),
            .. new SystemChecks(facts).Run(),
            .. new DemandChecks(facts).Run(),
            .. new ServiceChecks(facts).Run(),
            .. new RuleChecks(facts).Run(),
            .. new ProvinceChecks(facts).Run(),
            .. new RunChecks(facts).Run(),
            .. new OrderChecks(facts).Run(),
            .. new MoneyChecks(facts, sums).Run(),
            .. new ShareChecks(facts, sums, evidence).Run(),
            .. new EnvelopeChecks(facts, sums).Run(),
            .. evidence.Run(),
            .. new BottleneckChecks(facts, sums).Run(),
            .. new ResultsChecks(facts).Run(),
            .. new ChartTableChecks(facts).Run(),
            .. new ChartChecks(facts.Book).Run(),
            .. new FirstPageChecks(facts, evidence).Run(),
        ];
    }
}
