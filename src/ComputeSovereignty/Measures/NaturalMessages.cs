using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Measures;

/// <summary>What steps of natural units are called.</summary>
internal static class NaturalMessages
{
    /// <summary>Says an amount by itself: <c>1,000 wafers</c>.</summary>
    /// <param name="amount">The amount.</param>
    internal static Message Amount(Figure amount) => Message.Of($"{amount}", $"{amount}", "NaturalAmount");

    /// <summary>Says so much more, within a sentence: <c>1,000 more wafers</c>.</summary>
    /// <param name="amount">The amount with its unit.</param>
    /// <param name="unit">The natural unit.</param>
    /// <param name="isOneModule">Whether it is one whole module.</param>
    internal static Message More(Figure amount, string unit, bool isOneModule)
    {
        Figure number = Figure.Number(amount.Value!.Value, "#,0.#####");
        return unit switch
        {
            "CNY" or "MW" => Message.Of($"{amount} more", $"增加{amount}", "NaturalMoreOf"),
            "modules" when isOneModule => Message.Of("one more module", "增加1个模块", "NaturalMoreModule"),
            "wspm" => Message.Of($"{number} more wafer starts a month", $"每月增加{number}片投片", "NaturalMoreStarts"),
            "researchers" => Message.Of($"{number} more researchers", $"增加{amount}", "NaturalMoreResearchers"),
            "wafers" => Message.Of($"{number} more wafers", $"增加{amount}", "NaturalMoreWafers"),
            "stacks" => Message.Of($"{number} more stacks", $"增加{amount}", "NaturalMoreStacks"),
            "accelerators" => Message.Of($"{number} more accelerators", $"增加{amount}", "NaturalMoreAccelerators"),
            "packages" => Message.Of($"{number} more packages", $"增加{amount}", "NaturalMorePackages"),
            _ => Message.Of($"{amount} more", $"增加{amount}", "NaturalMore"),
        };
    }
}
