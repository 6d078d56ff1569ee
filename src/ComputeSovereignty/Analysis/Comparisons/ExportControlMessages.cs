using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What a map of export controls says.</summary>
internal static class ExportControlMessages
{
    /// <summary>Says that a category comes in.</summary>
    internal static Message Open => Message.Of("open", "开放", "ImportOpen");

    /// <summary>Says that part of a category comes in, in few words.</summary>
    internal static Message Partly => Message.Of("partly open", "部分开放", "ImportPartly");

    /// <summary>Says that a category does not come in yet, in few words.</summary>
    internal static Message Undelivered => Message.Of("undelivered", "未交付", "ImportUndelivered");

    /// <summary>Says that a category has licences and does not come in.</summary>
    internal static Message LicensedUndelivered => Message.Of("licensed but not delivered", "已获许可但未交付", "ImportLicensedUndelivered");

    /// <summary>Says that a category is closed.</summary>
    internal static Message Closed => Message.Of("closed", "关闭", "ImportClosed");

    /// <summary>Says that there is nothing to control.</summary>
    internal static Message NoChannels => Message.Of("The case has no import channels, so export controls have no effect.", "本案例没有进口渠道，出口管制没有影响。");

    /// <summary>Says that a rule changes nothing.</summary>
    internal static Message NoEffectOnShortfall => Message.Of("has no effect on the cumulative shortfall", "对累计缺口没有影响");

    /// <summary>Says that a shortfall stays under a regime.</summary>
    internal static Message RegimeShortfallSame => Message.Of("the cumulative shortfall is unchanged", "累计缺口不变", "RegimeShortfallSame");

    /// <summary>Says that closing a category costs nothing.</summary>
    internal static Message BansCostNothing => Message.Of("A ban on any single category would not lower the domestic share.", "单独禁止任何一类进口均不会降低国产化率。");

    /// <summary>Says what part of a category comes in.</summary>
    internal static Message PartDelivered(Figure part) => Message.Of($"{part} delivered", $"交付{part}");

    /// <summary>Says what a rule takes off the shortfall.</summary>
    internal static Message CutsShortfall(Figure by) => Message.Of($"cuts the cumulative shortfall by {by}", $"使累计缺口减少{by}");

    /// <summary>Says what a rule adds to the shortfall.</summary>
    internal static Message AddsToShortfall(Figure by) => Message.Of($"adds {by} to the cumulative shortfall", $"使累计缺口增加{by}");

    /// <summary>Says that a shortfall falls under a regime.</summary>
    internal static Message RegimeShortfallFalls(Figure by) => Message.Of($"the cumulative shortfall falls by {by}", $"累计缺口减少{by}");

    /// <summary>Says that a shortfall rises under a regime.</summary>
    internal static Message RegimeShortfallRises(Figure by) => Message.Of($"the cumulative shortfall rises by {by}", $"累计缺口增加{by}");

    /// <summary>Says a status that begins later.</summary>
    internal static Message StatusFrom(Message status, Period from) => Message.Of($"{status} from {from}", $"{from}起{status}");

    /// <summary>Says statuses one after the other.</summary>
    internal static Message StatusThen(Message before, Message after) => Message.Of($"{before}, then {after}", $"{before}，{after}");

    /// <summary>Says the status of categories.</summary>
    internal static Message CategoriesAre(Listing categories, int count, Message status) => count == 1
        ? Message.Of($"{categories} is {status}", $"{categories}{status}", "CategoryIs")
        : Message.Of($"{categories} are {status}", $"{categories}{status}");

    /// <summary>Says what comes in under the chosen regime.</summary>
    internal static Message UnderRegime(Name regime, Listing statuses) => Message.Of($"Imports under the {regime} regime: {statuses}.", $"{regime}管制情形下的进口：{statuses}。");

    /// <summary>Says that a regime has no plan.</summary>
    internal static Message RegimeWithoutPlan(Name regime, Message why) => Message.Of($"Under the {regime} regime: {why}", $"{regime}管制情形：{why}");

    /// <summary>Says what another regime changes where the target is missed.</summary>
    internal static Message RegimeReaches(Name regime, Period year, Figure share, Name chosen, Figure instead, Message shortfall) => Message.Of(
        $"Under the {regime} regime, the domestic share in {year} is {share} ({instead} under {chosen}) and {shortfall}.", $"{regime}管制情形下，{year}国产化率为{share}（{chosen}情形下为{instead}），{shortfall}。");

    /// <summary>Says what another regime changes where the target is met.</summary>
    internal static Message RegimeMeets(Name regime, Period year, Name chosen, Figure instead, Message shortfall) => Message.Of(
        $"Under the {regime} regime, the {year} target is met (domestic share under {chosen}: {instead}) and {shortfall}.", $"{regime}管制情形下，{year}达标（{chosen}情形下国产化率为{instead}），{shortfall}。");

    /// <summary>Says that a regime differs in one category.</summary>
    internal static Message OnlyCategoryDiffers(Name category) => Message.Of($"Only {category} is treated differently.", $"两者仅{category}不同。");

    /// <summary>Says which category of a regime matters.</summary>
    internal static Message CategoryMattersMost(Listing categories, Name first, Message effect) => Message.Of(
        $"Of the categories treated differently ({categories}), {first} matters most: on its own it {effect}.", $"在有所不同的类别（{categories}）中，{first}影响最大：单独{effect}。");

    /// <summary>Says which ban costs the most.</summary>
    internal static Message WorstBan(Name category, Figure by) => Message.Of(
        $"A ban on {category} would do the most damage, adding {by} to the cumulative shortfall.", $"禁止{category}进口影响最大，使累计缺口增加{by}。");

    /// <summary>Says which bans cost the most.</summary>
    internal static Message WorstBans(Name category, Figure by, Listing others) => Message.Of(
        $"A ban on {category} would do the most damage, adding {by} to the cumulative shortfall, followed by {others}.", $"禁止{category}进口影响最大，使累计缺口增加{by}，其次为{others}。");

    /// <summary>Says a category with an amount of share.</summary>
    internal static Message WithPoints(Name what, Figure by) => Message.Of($"{what} ({by})", $"{what}（{by}）");

    /// <summary>Says that a rule on components can cost more than one on accelerators.</summary>
    internal static Message ComponentsCostMore(Listing components, Name chips, Message shut, Listing adds, Message inFull) => Message.Of(
        $"Controls on {components} can cost more domestic share than controls on {chips}: a ban on {chips} {shut}, whereas {adds}. Full delivery of {chips} {inFull}.",
        $"对{components}的管制对国产化率的影响可能大于对{chips}的管制：禁止{chips}进口{shut}，而{adds}。{chips}全部交付{inFull}。");

    /// <summary>Says why a ban changes nothing: nothing comes in.</summary>
    internal static Message AlreadyUndelivered(Message effect, Name regime) => Message.Of($"{effect}, because none is delivered under {regime}", $"{effect}（{regime}情形下本无交付）");

    /// <summary>Says what a ban adds.</summary>
    internal static Message BanAdds(Name category, Figure by) => Message.Of($"a ban on {category} adds {by}", $"禁止{category}进口使累计缺口增加{by}");

    /// <summary>Says which licences would count.</summary>
    internal static Message LicencesThatWouldCount(Listing channels) => Message.Of(
        $"Licences that would reduce the cumulative shortfall if delivered: {channels}.", $"已获许可、若交付即可减少累计缺口的渠道：{channels}。");

    /// <summary>Names the study where it is left out.</summary>
    internal static Message ControlsLeftOut => Message.Of("export controls", "出口管制分析");
}
