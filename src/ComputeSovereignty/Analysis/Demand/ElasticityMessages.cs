using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>How many researchers would make up for compute that labs do not get.</summary>
internal static class ElasticityMessages
{
    /// <summary>Gets the header of what is missing.</summary>
    internal static Message Missing => Message.Of("Unserved, labs", "实验室未满足需求", "ElasticityMissing");

    /// <summary>Gets the header of researchers.</summary>
    internal static Message Needed => Message.Of("Researchers who would make up for it", "可弥补缺口的研究人员数", "ElasticityNeeded");

    /// <summary>Gets the header of researchers per unit of compute.</summary>
    internal static Message NeededPerExaflop => Message.Of("Researchers per EFLOPS unserved", "每EFLOPS缺口所需研究人员数", "ElasticityNeededPerExaflop");

    /// <summary>Says how many researchers there are, and how to read the columns.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="talent">The ledger of researchers; null for none.</param>
    internal static Message Researchers(int year, TalentRow? talent) => talent is null ? Message.None : Message.Of(
        $"There are {Figure.Count(talent.Pool)} researchers in {Period.Of(year)}; {Spare(talent.Spare)}. A blank means that no number of researchers makes up for what goes unserved.",
        $"{Period.Of(year)}研究人员共{Figure.Count(talent.Pool)}人，{Spare(talent.Spare)}。空白表示再多研究人员也无法弥补缺口。",
        "ElasticityResearchers");

    private static Message Spare(double people) => people < 0.5
        ? Message.Of("labs need all of them", "实验室全部需要", "ElasticityNoneSpare")
        : Message.Of($"labs do not need {Figure.Count(people)} of them", $"其中{Figure.Count(people)}人为富余", "ElasticitySpare");
}
