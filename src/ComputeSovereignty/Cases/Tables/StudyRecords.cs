using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Makes the records beside the case from their rows.</summary>
internal static class StudyRecords
{
    internal static ScenarioStep? Scenario(RowReader row)
    {
        string scenario = row.Text("Scenario");
        string parent = row.Text("Parent");
        ChangeOperation operation = row.Choice<ChangeOperation>("Operation");
        ParameterAddress? address = Address(row);
        CellValue value = row.Value("Value");
        string note = row.Text("Note");
        return address is null ? null : new()
        {
            Scenario = scenario,
            Parent = parent,
            Change = new(address, operation, value, row.PlaceOf("Value")) { AddressOrigin = row.PlaceOf("Parameter") },
            Note = note,
            Source = row.Place,
        };
    }

    internal static UncertainParameter? Uncertainty(RowReader row)
    {
        ParameterAddress? address = Address(row);
        UncertainParameter? parameter = address is null ? null : new()
        {
            Parameter = address,
            Distribution = row.Choice<DistributionKind>("Distribution"),
            P1 = row.Number("P1"),
            P2 = row.Limit("P2"),
            P3 = row.Limit("P3"),
            Effect = row.Choice<ChangeOperation>("Effect"),
            Group = row.Text("Group"),
            Correlation = row.Number("Correlation"),
            References = row.References(),
            Source = row.Place,
        };
        if (parameter is not null && !row.Failed)
        {
            CheckShape(row, parameter);
        }

        return parameter;
    }

    internal static Observation Observation(RowReader row) => new()
    {
        Indicator = row.Text("Indicator"),
        Title = row.Named("Indicator"),
        Date = row.Month("Date"),
        Value = row.Number("Value"),
        Unit = row.Text("Unit"),
        References = row.References(),
        Source = row.Place,
    };

    internal static IndicatorRule Rule(RowReader row) => new()
    {
        Indicator = row.Text("Indicator"),
        Title = row.Named("Indicator"),
        Tracks = row.Text("Tracks"),
        Parameter = ParameterAddress.TryParse(row.Text("Tracks"), out ParameterAddress? address, out _) ? address : null,
        Green = row.Value("Green"),
        Amber = row.Value("Amber"),
        Direction = row.Text("Direction").Length > 0 ? row.Choice<IndicatorDirection>("Direction") : null,
        BreaksWhen = row.Named("BreaksWhen"),
        Scenario = row.Text("Scenario"),
        Source = row.Place,
    };

    internal static YieldObservation Yield(RowReader row) => new()
    {
        Node = row.Text("Node"),
        DieArea = row.Number("DieArea"),
        Date = row.Month("Date"),
        Yield = row.Number("Yield"),
        References = row.References(),
        Source = row.Place,
    };

    internal static SourceReference Reference(RowReader row)
    {
        SourceReference source = new()
        {
            Id = row.Text("Id"),
            Title = row.Text("Title"),
            Publisher = row.Text("Publisher"),
            Date = row.Text("Date"),
            Address = row.Text("Url"),
            Accessed = row.Text("Accessed"),
            Quote = row.Text("Quote"),
            Derivation = row.Text("Derivation"),
            Note = row.Text("Note"),
            Confidence = row.Choice<Confidence>("Confidence"),
            Kind = row.Choice<SourceKind>("Kind"),
            Source = row.Place,
        };
        if (source.Address.Length > 0 && source.Link is null)
        {
            row.Warn("Url", RowMessages.NoWebAddress, new Name(source.Address), RowMessages.WebAddress);
        }

        return source;
    }

    private static ParameterAddress? Address(RowReader row) =>
        row.Text("Parameter") is { Length: > 0 } text && ParameterAddress.TryParse(text, out ParameterAddress? address, out _) ? address : null;

    private static void CheckShape(RowReader row, UncertainParameter parameter)
    {
        (double p1, double? p2, double? p3) = (parameter.P1, parameter.P2, parameter.P3);
        bool wrong = parameter.Distribution switch
        {
            DistributionKind.Triangular or DistributionKind.Pert => !(p1 <= p2 && p2 <= p3 && p1 < p3),
            DistributionKind.Uniform => !(p1 < p2),
            DistributionKind.Normal or DistributionKind.LogNormal => !(p2 >= 0),
            DistributionKind.Beta => !(p1 > 0 && p2 > 0 && p3 is null or > 0),
            _ => false,
        };
        if (wrong)
        {
            row.Fail("P1", RowMessages.DistributionWrong(new($"{parameter.Distribution}"), new($"{parameter.Parameter}")), new Name($"{p1}, {p2}, {p3}"), parameter.Distribution switch
            {
                DistributionKind.Triangular or DistributionKind.Pert => RowMessages.ThreePoints,
                DistributionKind.Uniform => RowMessages.TwoPoints,
                DistributionKind.Beta => RowMessages.Shapes,
                _ => RowMessages.MeanAndDeviation,
            });
        }
    }
}
