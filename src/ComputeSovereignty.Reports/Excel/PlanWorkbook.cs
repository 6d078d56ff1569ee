using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Excel.Studies;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel;

/// <summary>The plan as a workbook for people. Its sheets, in order, are the chapters below; it opens on the first. The first three print on four pages and tell the plan; the others are appendices.</summary>
/// <remarks>The same plan gives the same bytes. Everything that <c>verify</c> needs stands in it.</remarks>
public static class PlanWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    /// <param name="envelope">The largest share of each year; null for a workbook without that sheet.</param>
    /// <param name="speaker">The speaker of the language in which it is written; null for English.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(Plan plan, PlanInputs inputs, ShareEnvelope? envelope = null, Speaker? speaker = null)
    {
        Provenance from = plan.Provenance;
        Speaker reader = speaker ?? Speaker.English;
        StudySection[] sections = [.. envelope is null ? [] : EnvelopeSections.Of(envelope).Select(s => s.In(reader))];
        using ReportWorkbook book = new(new ReportIdentity(reader.Say(PlanMessages.Workbook(new(plan.Case.Settings.Name))), reader.Say(plan.Verdict.Sentence), $"ComputeSovereignty {from.ProgramVersion}", from.SolvedAt), reader);
        SummarySheet.Write(book, plan, inputs, sections);
        SharePathSheet.Write(book, plan);
        BottlenecksSheet.Write(book, plan);
        foreach (StudySection section in sections)
        {
            StudySheet.Write(book, section, reader);
        }

        ProductionSheet.Write(book, plan);
        WafersSheet.Write(book, plan);
        DiesSheet.Write(book, plan);
        HbmSheet.Write(book, plan);
        PackagingSheet.Write(book, plan);
        ImportsSheet.Write(book, plan);
        ComponentsSheet.Write(book, plan);
        DeploymentSheet.Write(book, plan);
        DemandSheet.Write(book, plan, inputs);
        UsableSheet.Write(book, plan, inputs);
        ServiceSheet.Write(book, plan, inputs);
        ServicePricesSheet.Write(book, plan, inputs);
        LabsSheet.Write(book, plan, inputs);
        ProvincesSheet.Write(book, plan, inputs);
        HubMixSheet.Write(book, plan, inputs);
        LargestRunSheet.Write(book, plan, inputs);
        RulesSheet.Write(book, plan);
        SpendSheet.Write(book, plan);
        ProjectsSheet.Write(book, plan);
        CertificateSheet.Write(book, plan);
        book.AddResults();
        InputsSheet.Write(book, inputs);
        ProvenanceSheet.Write(book, plan);
        return book.ToBytes();
    }
}
