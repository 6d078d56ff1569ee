using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes a certificate, of one stage or of the whole solve.</summary>
internal static class CertificateJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(JsonText json, Certificate certificate)
    {
        json.Truth("holds", certificate.Holds);
        json.Truth("feasible", certificate.Feasible);
        json.Truth("best", certificate.Best);
        json.Number("tolerance", Certificate.Tolerance);
        json.Number("rowViolation", certificate.RowViolation);
        json.Text("worstRow", certificate.WorstRow);
        json.Number("boundViolation", certificate.BoundViolation);
        json.Number("dualInfeasibility", certificate.DualInfeasibility);
        json.Number("complementarity", certificate.Complementarity);
        json.Number("dualityGap", certificate.DualityGap);
        json.Number("integrality", certificate.Integrality);
        json.Number("integerGap", certificate.IntegerGap);
        json.Number("askedGap", certificate.AskedGap);
        json.Texts("faults", certificate.Faults);
    }
}
