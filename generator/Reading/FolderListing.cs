using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Lists the files of a folder by name, in an order that no file system decides, without following a link out of it.</summary>
internal sealed class FolderListing(string root, ProblemLog log)
{
    private const int LongestChain = 40;

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly List<DataFile> files = [];

    /// <summary>Every file; what begins with a full stop belongs to other programs and is passed over.</summary>
    public static IReadOnlyList<DataFile> Of(string root, ProblemLog log)
    {
        var listing = new FolderListing(root, log);
        listing.Add(new DirectoryInfo(listing.root), "");
        listing.files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return listing.files;
    }

    private void Add(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var name = prefix + entry.Name;
            if (entry.Name.StartsWith('.') || name == "import" || IsBadLink(entry, name))
                continue;
            if (entry is DirectoryInfo inner)
                Add(inner, name + "/");
            else
                files.Add(new DataFile(entry.FullName, name));
        }
    }

    private bool IsBadLink(FileSystemInfo entry, string name)
    {
        if (entry.LinkTarget is null)
            return false;
        var at = new Position(name);
        if (LeadsOut(entry))
            log.Add(FolderProblems.LinkOut, at, $"{name} is a link that leads out of the data folder; it was not followed");
        else if (entry is DirectoryInfo)
            log.Add(FolderProblems.FolderLink, at, $"{name} is a link in the place of a folder; it was not followed", entry.LinkTarget);
        else
            return false;
        return true;
    }

    private bool LeadsOut(FileSystemInfo entry)
    {
        var at = entry.FullName;
        for (var i = 0; i < LongestChain; i++)
        {
            if (new FileInfo(at).LinkTarget is not { } target)
                return false;
            at = Path.GetFullPath(target, Path.GetDirectoryName(at)!);
            if (!at.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return true;
        }
        return true;
    }
}
