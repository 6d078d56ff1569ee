using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>What sampling designs and distributions are called.</summary>
internal static class DesignMessages
{
    /// <summary>Names the design.</summary>
    internal static Message LatinHypercube => Message.Of("Latin hypercube", "拉丁超立方抽样", "DesignLatinHypercube");

    /// <summary>Names the design.</summary>
    internal static Message MonteCarlo => Message.Of("plain Monte Carlo", "简单蒙特卡洛抽样", "DesignMonteCarlo");

    /// <summary>Names the design.</summary>
    internal static Message Sobol => Message.Of("scrambled Sobol' sequence", "加扰Sobol'序列", "DesignSobol");

    /// <summary>Names drivers that move together.</summary>
    internal static Message Group(Name group) => Message.Of($"group {group}", $"{group}组", "DriverGroup");

    /// <summary>Names a distribution.</summary>
    internal static Message Of(DistributionKind kind) => kind switch
    {
        DistributionKind.Triangular => Message.Of("Triangular", "三角分布", "DistributionTriangular"),
        DistributionKind.Pert => Message.Of("PERT", "PERT分布", "DistributionPert"),
        DistributionKind.Uniform => Message.Of("Uniform", "均匀分布", "DistributionUniform"),
        DistributionKind.Normal => Message.Of("Normal", "正态分布", "DistributionNormal"),
        DistributionKind.LogNormal => Message.Of("Lognormal", "对数正态分布", "DistributionLogNormal"),
        DistributionKind.Beta => Message.Of("Beta", "贝塔分布", "DistributionBeta"),
        _ => Message.Of("Discrete", "离散分布", "DistributionDiscrete"),
    };
}
