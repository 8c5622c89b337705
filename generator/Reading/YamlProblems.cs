using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>What can be wrong with settings in YAML, whatever they are about.</summary>
public static class YamlProblems
{
    public static readonly ProblemKind NotYaml = new("yaml-not-parsed", "Settings that cannot be understood as YAML",
        "keys and values, \"key: value\", indented with spaces",
        "Look at this line and the one above it: a colon without a space after it, a quote or bracket that is not closed, or an indentation that does not line up. Put a text that holds \": \" or \" #\" in double quotes.");

    public static readonly ProblemKind Tab = new("yaml-tab", "A tab in the indentation of YAML",
        "indentation with spaces", "Put two spaces in the place of the tab.");

    public static readonly ProblemKind Empty = new("yaml-empty", "Settings without anything in them",
        "keys and values, \"key: value\"", "Put the settings in.");

    public static readonly ProblemKind SeveralDocuments = new("yaml-several-documents", "A second YAML document in one file",
        "one document", "Take out the line --- that begins the second document.");

    public static readonly ProblemKind Reference = new("yaml-reference", "An anchor, alias or tag of YAML",
        "plain values: anchors (&), aliases (*) and tags (!) are not read",
        "Write the value out where it is meant; put a text that begins with &, * or ! in double quotes.");

    public static readonly ProblemKind TooDeep = new("yaml-too-deep", "Settings that are nested too deep",
        $"at most {Yaml.Deepest} levels", "Take the inner levels out: no setting needs them.");

    public static readonly ProblemKind KeyTwice = new("yaml-key-twice", "A key that stands twice",
        "each key once", "Take one of them out, or give it its right name.");

    public static readonly ProblemKind KeyUnknown = new("yaml-key-unknown", "A key that means nothing here",
        "only the keys of the form", "Rename the key, or take it out.");

    public static readonly ProblemKind KeyMissing = new("yaml-key-missing", "A key is missing",
        "the key with its value", "Add the key.");

    public static readonly ProblemKind WrongForm = new("yaml-wrong-form", "A value of another form",
        "a value of the form that the key has", "Write the value in that form.");

    public static readonly ProblemKind FrontMatter = new("front-matter", "A page of words without its settings at the top",
        "a first line ---, the settings, a line ---, then the words",
        "Put the settings at the top of the file, between two lines that hold --- and nothing else.");
}
