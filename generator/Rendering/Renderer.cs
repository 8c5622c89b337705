using SmcStatic.Planning;

namespace SmcStatic.Rendering;

/// <summary>A planned file into its bytes. It looks nothing up that the plan did not hand over; any number of threads may render at once.</summary>
public sealed class Renderer(PageRenderer pages)
{
    /// <summary>The bytes of a file.</summary>
    public byte[] Render(PlannedFile file) => file switch
    {
        PlannedPage page => pages.Render(page.Make()),
        _ => DataFiles.Render(file),
    };
}
