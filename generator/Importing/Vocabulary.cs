using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;

namespace SmcStatic.Importing;

/// <summary>All that rows are understood by.</summary>
/// <param name="tables">The import tables.</param>
/// <param name="areas">The areas by name.</param>
/// <param name="indicators">The indicators by slug.</param>
internal sealed class Vocabulary(ImportTables tables, AreaNames areas, IReadOnlyDictionary<string, IndicatorDefinition> indicators)
{
    private readonly HashSet<Rule> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The import tables.</summary>
    public ImportTables Tables => tables;

    /// <summary>The areas by name.</summary>
    public AreaNames Areas => areas;

    /// <summary>The indicators by slug.</summary>
    public IReadOnlyDictionary<string, IndicatorDefinition> Indicators => indicators;

    /// <summary>The rules that no row needed.</summary>
    public IEnumerable<Rule> UnusedRules => tables.Rules.Where(r => !used.Contains(r));

    /// <summary>Notes that a row was understood by a rule.</summary>
    public void NoteUse(Rule rule) => used.Add(rule);
}
