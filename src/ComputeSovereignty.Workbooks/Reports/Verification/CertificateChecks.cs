using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Holds the written certificate to its limits.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class CertificateChecks(WrittenPlan plan)
{
    /// <summary>Gets a value indicating whether every figure of the certificate is within its limit.</summary>
    public bool Holds => plan["Certificate"].Rows.All(Within) && plan["Stages"].Rows.All(static r => r.Text("Certified") == "yes");

    /// <summary>Runs the check.</summary>
    public VerificationCheck Run()
    {
        Check check = new("The certificate keeps to its limits");
        foreach (WrittenRow row in plan["Certificate"].Rows)
        {
            check.Says(row, "Verdict", Within(row) ? "holds" : "FAILS", "A figure holds within its limit.");
            if (row.Text("Check") != "Integer gap")
            {
                check.Equal(row, "Limit", Certificate.Tolerance, 0, "The limit of every certificate.");
            }
        }

        return check.Outcome;
    }

    private static bool Within(WrittenRow row) => row.Has("Figure") && row["Figure"] <= row["Limit"];
}
