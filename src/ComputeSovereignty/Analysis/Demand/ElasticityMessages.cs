using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What labs ask for by their elasticity, and how many researchers would make up for what they do not get.</summary>
internal static class ElasticityMessages
{
    /// <summary>Gets the heading of elasticities.</summary>
    internal static Message Heading => Message.Of("Can researchers make up for missing compute?", "研究人员能否弥补算力不足？", "DemandReportElasticitiesHeading");

    /// <summary>Gets the label of elasticities.</summary>
    internal static Message Label => Message.Of("Substitution", "替代", "DemandReportElasticitiesLabel");

    /// <summary>Gets how to read elasticities.</summary>
    internal static Message Reading => Message.Of("The plan is solved again with all labs at the smallest elasticity (compute and researchers go together), at the case's own where all labs share one, and at the largest published one.", "将全部实验室分别设为最小弹性（算力与研究人员互补）、案例弹性（各实验室相同时）与已发表的最大弹性后求解。", "DemandReportElasticitiesFinding");

    /// <summary>Gets the header of elasticities.</summary>
    internal static Message Elasticity => Message.Of("Elasticity", "弹性", "DemandReportElasticity");

    /// <summary>Heads the chart of elasticities.</summary>
    /// <param name="year">The year.</param>
    internal static Message Chart(Period year) => Message.Of($"Usable compute sought and served in {year}, by elasticity", $"{year}不同弹性下的可用算力需求与满足", "DemandReportElasticitiesChart");

    /// <summary>Gets the header of what is missing.</summary>
    internal static Message Missing => Message.Of("Unserved, labs", "实验室未满足需求", "ElasticityMissing");

    /// <summary>Gets the header of researchers whom labs ask for.</summary>
    internal static Message Sought => Message.Of("Researchers sought by labs", "实验室所需研究人员", "ElasticitySought");

    /// <summary>Gets the header of researchers who are spare.</summary>
    internal static Message Spare => Message.Of("Researchers to spare", "富余研究人员", "ElasticitySpareHeader");

    /// <summary>Gets the header of researchers who would make up for what is missing.</summary>
    internal static Message Needed => Message.Of("Additional researchers who would make up for it", "弥补缺口另需的研究人员", "ElasticityNeeded");

    /// <summary>Gets the header of researchers per unit of compute.</summary>
    internal static Message NeededPerExaflop => Message.Of("Additional researchers per EFLOPS unserved", "每EFLOPS缺口另需的研究人员", "ElasticityNeededPerExaflop");

    /// <summary>Gets what an empty cell means.</summary>
    internal static Message Blank => Message.Of("Where the number of additional researchers is blank, no number is enough.", "另需人数为空白时，再多研究人员也不够。", "ElasticityBlank");

    /// <summary>Says how many researchers there are.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="talent">The ledger of researchers; null for none.</param>
    internal static Message Researchers(int year, TalentRow? talent) => talent is null ? Message.None : Message.Of(
        $"There are {Figure.Count(talent.Pool)} researchers in {Period.Of(year)}; moves between labs cut their work to that of {Figure.Count(talent.Pool - talent.Lost)}.",
        $"{Period.Of(year)}研究人员共{Figure.Count(talent.Pool)}人；扣除流动损失后，相当于{Figure.Count(talent.Pool - talent.Lost)}人。",
        "ElasticityResearchers");

    /// <summary>Says whether labs that can put researchers in the place of compute ask for more of it.</summary>
    /// <param name="more">By how much more they ask for at the largest elasticity than at the smallest, PFLOPS.</param>
    internal static Message Direction(double more) => more switch
    {
        > DemandMessages.LeastSaid => Message.Of(
            "The larger the elasticity, the more compute labs ask for here: compute gets cheaper beside researchers.", "此处弹性越大，实验室所需算力越多：相对研究人员，算力更便宜。", "ElasticityMoreCompute"),
        < -DemandMessages.LeastSaid => Message.Of(
            "The larger the elasticity, the less compute labs ask for here: compute gets dearer beside researchers.", "此处弹性越大，实验室所需算力越少：相对研究人员，算力更昂贵。", "ElasticityLessCompute"),
        _ => Message.None,
    };
}
