namespace SmcStatic.Statistics;

/// <summary>What is to be known about a figure besides its value: the shorthand of the Government Analysis Function, as a set.</summary>
/// <remarks>Source: Analysis Function, "Symbols in tables: definitions and help". Missing, zero and "rounds to zero" are three different things.</remarks>
[Flags]
public enum Status : ushort
{
    /// <summary>Nothing to be said.</summary>
    None = 0,

    /// <summary><c>[c]</c>: withheld to protect people who could be recognised. The value never enters the model.</summary>
    Confidential = 1,

    /// <summary><c>[x]</c>: not available.</summary>
    NotAvailable = 2,

    /// <summary><c>[z]</c>: not applicable, such a figure cannot exist.</summary>
    NotApplicable = 4,

    /// <summary><c>[low]</c>: not zero, but rounds to zero.</summary>
    Low = 8,

    /// <summary><c>[u]</c>: of low reliability.</summary>
    LowReliability = 16,

    /// <summary><c>[b]</c>: a break in the series stands before it.</summary>
    Break = 32,

    /// <summary><c>[p]</c>: provisional.</summary>
    Provisional = 64,

    /// <summary><c>[r]</c>: revised since it was first published.</summary>
    Revised = 128,

    /// <summary><c>[e]</c>: estimated by the publisher where no figure was measured.</summary>
    Estimated = 256,
}

/// <summary>The markers that statuses are written as.</summary>
public static class StatusMarkers
{
    /// <summary>Every status with its marker and its words, in the order in which they are written.</summary>
    public static IReadOnlyList<(Status Status, string Marker, string Words)> All { get; } =
    [
        (Status.Confidential, "[c]", "confidential"),
        (Status.NotAvailable, "[x]", "not available"),
        (Status.NotApplicable, "[z]", "not applicable"),
        (Status.Low, "[low]", "rounds to zero"),
        (Status.LowReliability, "[u]", "low reliability"),
        (Status.Break, "[b]", "break in series"),
        (Status.Provisional, "[p]", "provisional"),
        (Status.Revised, "[r]", "revised"),
        (Status.Estimated, "[e]", "estimated"),
    ];

    /// <summary>The statuses under which a cell has no value, one of which an empty value needs.</summary>
    public const Status Missing = Status.Confidential | Status.NotAvailable | Status.NotApplicable | Status.Low;

    /// <summary>Reads markers separated by spaces, <c>[u] [p]</c>; <paramref name="unknown"/> is the first that is none.</summary>
    public static bool TryParse(string text, out Status status, out string unknown)
    {
        status = Status.None;
        unknown = "";
        foreach (var marker in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var known = All.FirstOrDefault(m => m.Marker == marker);
            if (known.Marker is null)
            {
                unknown = marker;
                return false;
            }
            status |= known.Status;
        }
        return true;
    }

    /// <summary>The markers of a status, in their order, separated by spaces; empty when there is none.</summary>
    public static string Write(Status status) =>
        status == Status.None ? "" : string.Join(' ', All.Where(m => status.HasFlag(m.Status)).Select(m => m.Marker));
}
