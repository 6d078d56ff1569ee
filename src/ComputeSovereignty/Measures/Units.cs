namespace ComputeSovereignty.Measures;

/// <summary>A thousand wafers of 300 mm.</summary>
public readonly struct KiloWafer : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand wafers";

    /// <inheritdoc/>
    public static string NaturalSymbol => "wafers";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>Capacity or load: a thousand wafer starts per month.</summary>
public readonly struct KiloWafersPerMonth : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand wspm";

    /// <inheritdoc/>
    public static string NaturalSymbol => "wspm";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand good dies.</summary>
public readonly struct KiloDie : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand dies";

    /// <inheritdoc/>
    public static string NaturalSymbol => "dies";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand good HBM stacks.</summary>
public readonly struct KiloStack : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand stacks";

    /// <inheritdoc/>
    public static string NaturalSymbol => "stacks";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand assembly starts: packages begun on a packaging line.</summary>
public readonly struct KiloPackage : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand packages";

    /// <inheritdoc/>
    public static string NaturalSymbol => "packages";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand finished accelerators.</summary>
public readonly struct KiloAccelerator : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand accelerators";

    /// <inheritdoc/>
    public static string NaturalSymbol => "accelerators";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A billion yuan.</summary>
public readonly struct BillionCny : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "bn CNY";

    /// <inheritdoc/>
    public static string NaturalSymbol => "CNY";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e9;
}

/// <summary>A megawatt of power at the hub's meter.</summary>
public readonly struct Megawatt : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "MW";

    /// <inheritdoc/>
    public static string NaturalSymbol => "MW";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}

/// <summary>A petaflops of dense FP16 compute.</summary>
public readonly struct Petaflops : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "PFLOPS";

    /// <inheritdoc/>
    public static string NaturalSymbol => "PFLOPS";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}

/// <summary>An exaflops, a thousand PFLOPS, of compute: of nameplate, or of what workloads receive of it.</summary>
public readonly struct Exaflops : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "EFLOPS";

    /// <inheritdoc/>
    public static string NaturalSymbol => "PFLOPS";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand researchers.</summary>
public readonly struct KiloResearcher : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand researchers";

    /// <inheritdoc/>
    public static string NaturalSymbol => "researchers";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A thousand petaflops installed for one year.</summary>
public readonly struct KiloPetaflopsYear : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "thousand PFLOPS-years";

    /// <inheritdoc/>
    public static string NaturalSymbol => "PFLOPS-years";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1e3;
}

/// <summary>A module of an expansion project; ordered whole.</summary>
public readonly struct Module : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "modules";

    /// <inheritdoc/>
    public static string NaturalSymbol => "modules";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}

/// <summary>A place that a training run is held in, or not.</summary>
public readonly struct RunSites : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "places";

    /// <inheritdoc/>
    public static string NaturalSymbol => "places";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}

/// <summary>A hundredth: shares and backlogs in objectives.</summary>
public readonly struct Percent : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "per cent";

    /// <inheritdoc/>
    public static string NaturalSymbol => "fraction";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 0.01;
}

/// <summary>The unit of the share basis: bn CNY, PFLOPS or thousand accelerators, as the plan chooses.</summary>
public readonly struct ShareUnit : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "share basis";

    /// <inheritdoc/>
    public static string NaturalSymbol => "share basis";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}

/// <summary>A month of time.</summary>
public readonly struct Month : IUnit
{
    /// <inheritdoc/>
    public static string Symbol => "months";

    /// <inheritdoc/>
    public static string NaturalSymbol => "months";

    /// <inheritdoc/>
    public static double NaturalPerUnit => 1;
}
