namespace Google.OrTools.ModelBuilder;

/// <summary>A model.</summary>
public class Model
{
    public ModelBuilderHelper Helper { get; } = new();

    public Variable VarFromIndex(int index) => new(index);

    public LinearConstraint ConstraintFromIndex(int index) => new(index);
}

/// <summary>A variable, known by its index.</summary>
public class Variable
{
    internal Variable(int index) => Index = index;

    public int Index { get; }
}

/// <summary>A constraint, known by its index.</summary>
public class LinearConstraint
{
    internal LinearConstraint(int index) => Index = index;

    public int Index { get; }
}
