using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SmcStatic.Rendering;

/// <summary>
/// How a template reads an object: its public properties, in snake case, and nothing else. Nothing can be set, no method called. Made once for each type;
/// a property is read when a template asks for it, through a delegate.
/// </summary>
internal sealed class MemberTable : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, MemberTable> Tables = new();
    private static readonly MethodInfo ReadDefinition = typeof(MemberTable).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly object True = true;
    private static readonly object False = false;
    private readonly FrozenDictionary<string, Func<object, object?>> getters;

    private MemberTable(Type type) =>
        getters = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .DistinctBy(p => p.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(p => NameOf(p.Name), p => GetterOf(type, p), StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <summary>The table of a type.</summary>
    public static MemberTable Of(Type type) => Tables.GetOrAdd(type, t => new MemberTable(t));

    /// <summary>A property's name as templates write it: <c>IsMissing</c> is <c>is_missing</c>.</summary>
    public static string NameOf(string property)
    {
        var name = new StringBuilder(property.Length + 4);
        foreach (var letter in property)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToLowerInvariant(letter));
        }
        return name.ToString();
    }

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => getters.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!getters.TryGetValue(member, out var getter))
            return false;
        value = getter(target);
        return true;
    }

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    // A delegate is cheap to make and to call; PropertyInfo.GetValue would emit code for every property at start.
    private static Func<object, object?> GetterOf(Type type, PropertyInfo property)
    {
        if (type.IsValueType)
            return property.GetValue;
        if (property.PropertyType == typeof(bool))
        {
            var truth = (Func<object, object?>)ReadDefinition.MakeGenericMethod(type, typeof(bool)).Invoke(null, [property.GetMethod!])!;
            return target => truth(target) is true ? True : False;
        }
        return (Func<object, object?>)ReadDefinition.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property.GetMethod!])!;
    }

    private static Func<object, object?> Read<TTarget, TValue>(MethodInfo method)
    {
        var get = method.CreateDelegate<Func<TTarget, TValue>>();
        return target => get((TTarget)target);
    }
}
