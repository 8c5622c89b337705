using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A value in YAML, and where it stands.</summary>
/// <param name="At">Where it begins.</param>
public abstract record YamlNode(Position At)
{
    /// <summary>What it is, as a problem says it was found.</summary>
    public abstract string Shown { get; }
}

/// <summary>A text, number, date or word: all are text until they are asked to be more.</summary>
/// <param name="Text">The text, without its quotes.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlText(string Text, Position At) : YamlNode(At)
{
    public override string Shown => Text;
}

/// <summary>A list.</summary>
/// <param name="Items">What is in it, in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, Position At) : YamlNode(At)
{
    public override string Shown => "a list";
}

/// <summary>Keys with their values; no key stands twice.</summary>
/// <param name="Entries">The keys with their values, in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlNode Value)> Entries, Position At) : YamlNode(At)
{
    public override string Shown => "keys with values";

    /// <summary>The value of a key, or none.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key).Value;
}
