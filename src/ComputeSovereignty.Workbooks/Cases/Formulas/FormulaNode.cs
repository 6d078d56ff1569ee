namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>A part of a formula.</summary>
internal abstract record FormulaNode;

/// <summary>A value as written, or a block of cells.</summary>
/// <param name="Value">The value.</param>
internal sealed record ValueNode(FormulaValue Value) : FormulaNode;

/// <summary>An argument that is left out.</summary>
internal sealed record MissingNode : FormulaNode;

/// <summary>A sign or a percentage.</summary>
/// <param name="Operator"><c>+</c>, <c>-</c> or <c>%</c>.</param>
/// <param name="Operand">What it applies to.</param>
internal sealed record UnaryNode(char Operator, FormulaNode Operand) : FormulaNode;

/// <summary>Two parts joined by an operator.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left part.</param>
/// <param name="Right">The right part.</param>
internal sealed record BinaryNode(string Operator, FormulaNode Left, FormulaNode Right) : FormulaNode;

/// <summary>A call of a function.</summary>
/// <param name="Function">Its name in capitals.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record CallNode(string Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode;
