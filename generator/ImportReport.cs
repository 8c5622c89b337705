using System.Globalization;
using SmcStatic.Importing;
using SmcStatic.Problems;

namespace SmcStatic;

/// <summary>What an import tells at its end: its problems, what became of the rows of each file, and a last line.</summary>
public static class ImportReport
{
    /// <summary>Writes it.</summary>
    public static void Write(ImportAccount account, ProblemLog log, TextWriter output)
    {
        Report.Problems(log.Ordered(), int.MaxValue, output);
        foreach (var file in account.Files)
            output.Write(Invariant($"{file.Read,5} read = {file.Kept,5} kept + {file.LeftOut.Count,5} left out  {file.File}{(file.LeftOut.Count > 0 ? ": " : "")}{file.Reasons}\n"));
        foreach (var cube in account.Cubes)
            output.Write(Invariant($"{cube.Observations,5} observations  {cube.Indicator} {cube.Release}\n"));
        output.Write(Invariant($"{account.Files.Count} files: {account.Read} rows read = {account.Kept} kept + {account.LeftOut} left out; {(log.HasErrors ? "nothing was written" : "written")}\n"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
