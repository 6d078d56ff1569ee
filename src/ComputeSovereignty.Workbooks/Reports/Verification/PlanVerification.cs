using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Workbooks.Cases;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Re-adds a written plan from its workbook alone: sums, balances, capacities, shares, money, verdicts.</summary>
/// <remarks>No engine and no case take part; prices and limits are those of sheet Inputs. Proof against slips and edits, not against a forger who mends every sum.</remarks>
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
            return new(name, [], answer.Problem.Length > 0 ? answer.Problem : "The file is no Excel workbook.");
        }

        try
        {
            using ExcelPackage package = new(new MemoryStream(content, writable: false));
            return new(name, Run(package.Workbook), string.Empty);
        }
        catch (InvalidDataException problem)
        {
            return new(name, [], problem.Message);
        }
        catch (Exception)
        {
            return new(name, [], "The workbook is damaged.");
        }
    }

    /// <summary>Runs every check on an open workbook.</summary>
    /// <exception cref="InvalidDataException">It is no plan.</exception>
    internal static IReadOnlyList<VerificationCheck> Run(ExcelWorkbook workbook)
    {
        WrittenPlan plan = new(workbook);
        return [.. new SupplyChecks(plan).Run(), .. new ProductChecks(plan).Run(), .. new MoneyChecks(plan).Run(), .. new ShareChecks(plan).Run()];
    }
}
