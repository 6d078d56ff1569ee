using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What is said of sources.</summary>
public static class SourceMessages
{
    /// <summary>Says how far a source can be trusted.</summary>
    /// <param name="confidence">The confidence.</param>
    public static Message Of(Confidence confidence) => confidence switch
    {
        Confidence.High => Message.Of("High", "高", "ConfidenceHigh"),
        Confidence.Medium => Message.Of("Medium", "中", "ConfidenceMedium"),
        _ => Message.Of("Low", "低", "ConfidenceLow"),
    };

    /// <summary>Says what kind of figure a source gives.</summary>
    /// <param name="kind">The kind.</param>
    public static Message Of(SourceKind kind) => kind switch
    {
        SourceKind.Reported => Message.Of("Reported", "公开报告", "SourceReported"),
        SourceKind.Estimate => Message.Of("Estimate", "估计", "SourceEstimate"),
        _ => Message.Of("Assumption", "假设", "SourceAssumption"),
    };
}
