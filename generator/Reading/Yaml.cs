using SmcStatic.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SmcStatic.Reading;

/// <summary>Reads the part of YAML that people write by hand: keys, lists and texts. What could surprise (anchors, tags, a key twice) is a problem.</summary>
public sealed class Yaml
{
    /// <summary>How deep keys and lists may lie in one another.</summary>
    public const int Deepest = 20;

    private readonly DataFile file;
    private readonly int linesAbove;
    private readonly ProblemLog log;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private bool sound = true;

    private Yaml(string text, DataFile file, int linesAbove, ProblemLog log)
    {
        (this.file, this.linesAbove, this.log) = (file, linesAbove, log);
        scanner = new Scanner(new StringReader(text));
        parser = new Parser(scanner);
    }

    /// <summary>Reads a file of settings; none, with a problem, when it is not sound.</summary>
    public static YamlNode? Read(DataFile file, ProblemLog log) =>
        SourceText.Read(file, log) is { } text ? Parse(text, file, 0, log) : null;

    /// <summary>Reads settings that stand below some lines of a file.</summary>
    internal static YamlNode? Parse(string text, DataFile file, int linesAbove, ProblemLog log)
    {
        if (FindsTab(text, file, linesAbove, log))
            return null;
        var yaml = new Yaml(text, file, linesAbove, log);
        try
        {
            return yaml.Document();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The scanner leaves some faults (a list that is not closed) to an exception without a place: there its own place has to do.
            var mark = e is YamlException fault ? fault.Start : yaml.scanner.CurrentPosition;
            var line = text.Split('\n').ElementAtOrDefault((int)mark.Line - 1) ?? "";
            log.Add(YamlProblems.NotYaml, yaml.At(mark), "From here on the settings cannot be understood", line.Trim());
            return null;
        }
    }

    private static bool FindsTab(string text, DataFile file, int linesAbove, ProblemLog log)
    {
        var found = false;
        foreach (var (line, number) in text.Split('\n').Select((line, i) => (line, linesAbove + i + 1)))
        {
            var column = line.TakeWhile(c => c == ' ').Count();
            if (column >= line.Length || line[column] != '\t' || line.Trim().Length == 0)
                continue;
            found = true;
            log.Add(YamlProblems.Tab, file.At(number, column + 1), "The line is indented with a tab", line);
        }
        return found;
    }

    private YamlNode? Document()
    {
        Expect<StreamStart>();
        if (parser.Current is StreamEnd)
        {
            log.Add(YamlProblems.Empty, file.At(linesAbove + 1), "There are no settings here");
            return null;
        }
        Expect<DocumentStart>();
        var node = Node(0);
        if (node is null)
            return null;
        Expect<DocumentEnd>();
        if (parser.Current is DocumentStart second)
        {
            log.Add(YamlProblems.SeveralDocuments, At(second.Start), "A second document begins here", "---");
            return null;
        }
        return sound ? node : null;
    }

    /// <summary>The node that begins at the present event; none when reading cannot go on.</summary>
    private YamlNode? Node(int depth)
    {
        var at = At(parser.Current!.Start);
        if (depth > Deepest)
        {
            log.Add(YamlProblems.TooDeep, at, "The settings are nested too deep here");
            return null;
        }
        if (parser.Current is AnchorAlias alias)
            return Refuse(at, $"*{alias.Value}");
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            return Refuse(at, $"&{anchored.Anchor}");
        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
            return Refuse(at, tagged.Tag.ToString());
        return parser.Current switch
        {
            Scalar scalar => Text(scalar, at),
            SequenceStart => List(at, depth),
            _ => Map(at, depth),
        };
    }

    private YamlText Text(Scalar scalar, Position at)
    {
        parser.MoveNext();
        return new YamlText(scalar.Value, at);
    }

    private YamlList? List(Position at, int depth)
    {
        Expect<SequenceStart>();
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        parser.MoveNext();
        return new YamlList(items, at);
    }

    private YamlMap? Map(Position at, int depth)
    {
        Expect<MappingStart>();
        var entries = new List<(YamlText Key, YamlNode Value)>();
        while (parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } left || Node(depth + 1) is not { } value)
                return null;
            if (left is not YamlText key)
                Unsound(YamlProblems.WrongForm, left.At, "A key is a word, not a list or keys of its own", left.Shown);
            else if (entries.Find(e => e.Key.Text == key.Text).Key is { } first)
                Unsound(YamlProblems.KeyTwice, key.At, $"The key {key.Text} stands here for the second time; the first is on line {first.At.Line}", key.Text);
            else
                entries.Add((key, value));
        }
        parser.MoveNext();
        return new YamlMap(entries, at);
    }

    private void Unsound(ProblemKind kind, Position at, string sentence, string found)
    {
        sound = false;
        log.Add(kind, at, sentence, found);
    }

    private YamlNode? Refuse(Position at, string found)
    {
        log.Add(YamlProblems.Reference, at, $"{found} is not read", found);
        return null;
    }

    private void Expect<T>() where T : ParsingEvent
    {
        if (parser.Current is null)
            parser.MoveNext();
        if (parser.Current is not T)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "another event was expected");
        parser.MoveNext();
    }

    private Position At(Mark mark) => file.At(linesAbove + (int)mark.Line, (int)mark.Column);
}
