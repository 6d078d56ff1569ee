using System.Reflection;
using System.Reflection.Emit;

namespace ComputeSovereignty.Tests.Architecture;

/// <summary>The types that a type uses: in its bases, members and signatures, and in the bodies of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static f => (OpCode)f.GetValue(null)!).ToDictionary(static o => o.Value);

    /// <summary>Gets them, taken apart: of a list of lines the list and the line.</summary>
    internal static IReadOnlySet<Type> Of(Type type)
    {
        HashSet<Type> used = [];
        Add(used, type.BaseType);
        AddAll(used, type.GetInterfaces());
        AddAll(used, type.GetCustomAttributesData().Select(static a => a.AttributeType));
        foreach (FieldInfo field in type.GetFields(All))
        {
            Add(used, field.FieldType);
        }

        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            AddAll(used, method.GetParameters().Select(static p => p.ParameterType));
            Add(used, (method as MethodInfo)?.ReturnType);
            AddBody(used, method);
        }

        return used;
    }

    private static void AddAll(HashSet<Type> used, IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            Add(used, type);
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }

        if (type is null || type.IsGenericParameter || !used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
        {
            return;
        }

        AddAll(used, type.GetGenericArguments());
        Add(used, type.DeclaringType);
    }

    private static void AddBody(HashSet<Type> used, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(used, body.LocalVariables.Select(static l => l.LocalType));
        byte[] code = body.GetILAsByteArray() ?? [];
        for (int position = 0; position < code.Length;)
        {
            OpCode operation = code[position] == 0xFE ? OpCodesByValue[unchecked((short)(0xFE00 | code[position + 1]))] : OpCodesByValue[code[position]];
            position += operation.Size;
            if (operation.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                AddMember(used, Resolve(method, BitConverter.ToInt32(code, position)));
            }

            position += Length(operation.OperandType, code, position);
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);

    private static void AddMember(HashSet<Type> used, MemberInfo? member)
    {
        Add(used, member as Type ?? member?.DeclaringType);
        if (member is MethodInfo { IsGenericMethod: true } generic)
        {
            AddAll(used, generic.GetGenericArguments());
        }

        if (member is FieldInfo field)
        {
            Add(used, field.FieldType);
        }
    }

    private static int Length(OperandType operand, byte[] code, int position) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, position)),
        _ => 4,
    };
}
