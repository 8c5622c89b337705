using System.CommandLine;

namespace SmcStatic;

/// <summary>Where the program begins.</summary>
public static class Program
{
    /// <summary>What the program returns when all is fine.</summary>
    public const int Fine = 0;

    /// <summary>What it returns when the data has problems.</summary>
    public const int ProblemsInTheData = 1;

    /// <summary>What it returns when it was used wrongly: an unknown option, a folder that is not there.</summary>
    public const int WrongUse = 2;

    /// <summary>Runs a verb.</summary>
    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs a verb with its words to writers, so that it runs in a test.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var parsed = new Verbs(output, errors).Root.Parse(args);
        foreach (var error in parsed.Errors)
            errors.Write($"{error.Message}\n");
        if (parsed.Errors.Count > 0)
        {
            errors.Write("--help tells the verbs and their options.\n");
            return WrongUse;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
    }
}
