using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmcStatic.Planning.Pages;
using SmcStatic.Rendering;

namespace SmcStatic.Tests.Planning;

/// <summary>What templates are handed, in words: <c>templates/README.md</c>, made from the page classes and their documentation.</summary>
internal sealed partial class TemplateModel
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(typeof(Page).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    private readonly Queue<Type> records = new();
    private readonly HashSet<Type> seen = [];

    public string Write()
    {
        var text = new StringBuilder("""
            # Templates

            Made from the page classes in `generator/Planning/Pages` by a test, which fails when the two differ (`SMC_STATIC_REWRITE=1 ./test.sh` writes it anew). Do not edit by hand.

            `layout.html` is laid around every page; `pages/<template>.html` gets a page as `page`, `components/<name>.html` gets one thing as `it`
            (`{{ component "figure-table" figure }}`). Everything is escaped unless it is HTML by its type; a misspelt name is a problem with file and line.
            Templates choose and place, they do not compute. A text that has nothing to say is empty, a thing that is not there is null: `{{ if page.data_csv }}`.


            """.ReplaceLineEndings("\n"));
        text.Append("## Every page\n\n").Append(Properties(typeof(Page), p => p.DeclaringType == typeof(Page)));
        foreach (var type in typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page))).OrderBy(t => t.Name, StringComparer.Ordinal))
            text.Append($"\n## {type.Name}\n\n`pages/{TemplateOf(type)}.html`. {Summary($"T:{type.FullName}")}\n\n").Append(Properties(type, p => p.GetMethod!.GetBaseDefinition().DeclaringType != typeof(Page)));
        text.Append("\n# What they hold\n");
        while (records.TryDequeue(out var record))
            text.Append($"\n## {record.Name}\n\n{Summary($"T:{record.FullName}")}\n\n").Append(Properties(record, _ => true));
        return text.ToString();
    }

    private static string TemplateOf(Type page) => MemberTable.NameOf(page.Name[..^"Page".Length]).Replace('_', '-');

    private string Properties(Type type, Func<PropertyInfo, bool> isShown)
    {
        var rows = type.GetProperties().Where(p => p.GetMethod!.IsPublic && p.Name != "EqualityContract").Where(isShown)
            .Select(p => $"| `{MemberTable.NameOf(p.Name)}` | {Kind(p)} | {About(type, p)} |\n").ToList();
        return rows.Count == 0 ? "Nothing of its own.\n" : $"| name | is | what |\n|---|---|---|\n{string.Concat(rows)}";
    }

    private string Kind(PropertyInfo property)
    {
        var mayBeNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return KindOf(property.PropertyType) + (mayBeNull ? " or null" : "");
    }

    private string KindOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return KindOf(inner);
        if (type == typeof(string))
            return "text";
        if (type == typeof(bool))
            return "true or false";
        if (type == typeof(int))
            return "number";
        if (type.IsGenericType)
            return $"list of {KindOf(type.GetGenericArguments()[0])}";
        if (seen.Add(type))
            records.Enqueue(type);
        return $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }

    /// <summary>The summary of a property, or of the parameter that made it.</summary>
    private string About(Type type, PropertyInfo property)
    {
        for (var holder = property.DeclaringType; holder is not null; holder = holder.BaseType)
        {
            if (Summary($"P:{holder.FullName}.{property.Name}") is { Length: > 0 } own)
                return own;
        }
        var made = members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == property.Name);
        return made is null ? "" : Plain(made);
    }

    private string Summary(string member) => members.GetValueOrDefault(member)?.Element("summary") is { } summary ? Plain(summary) : "";

    private static string Plain(XElement words)
    {
        var text = string.Concat(words.Nodes().Select(n => n switch
        {
            XText t => t.Value,
            XElement e when e.Name == "c" => $"`{e.Value}`",
            XElement e when e.Attribute("cref") is { } cref => $"`{cref.Value[(cref.Value.LastIndexOf('.') + 1)..]}`",
            XElement e when e.Attribute("name") is { } name => $"`{MemberTable.NameOf(name.Value)}`",
            _ => "",
        }));
        return Blanks().Replace(text, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
