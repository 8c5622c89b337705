using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>What can be wrong with the data folder itself: its files and their names.</summary>
public static class FolderProblems
{
    public static readonly ProblemKind FolderMissing = new("folder-missing", "The data folder is not there",
        "a folder as docs/data-folder.md describes it", "Name the folder with --data, or make it with the import command.");

    public static readonly ProblemKind FileMissing = new("file-missing", "A file is missing",
        "a file that every data folder has", "Add the file; docs/data-folder.md says what it holds.");

    public static readonly ProblemKind FileUnexpected = new("file-unexpected", "A file that has no place in the data folder",
        "only the files that docs/data-folder.md lists", "Move the file out of the data folder, or give it its right name and place.");

    public static readonly ProblemKind FileName = new("file-name", "A name of a file or folder that cannot be part of an address",
        "lower-case letters, digits and single hyphens between them: childhood-poverty", "Rename it.");

    public static readonly ProblemKind FileDate = new("file-date", "A file of figures whose name is no date",
        "the day of the release as 2025-12-18.csv: year, month, day", "Rename the file to the day on which its figures were released.");

    public static readonly ProblemKind EditionDate = new("file-edition-date", "A file that holds from a day that there is not",
        "the day of a release before the ending: methods.2026-12-10.md", "Write the day of the release from which the file holds, or leave it out.");

    public static readonly ProblemKind LinkOut = new("file-link-out", "A link that leads out of the data folder",
        "files that lie in the data folder themselves", "Put the file itself in the place of the link.");

    public static readonly ProblemKind FolderLink = new("file-folder-link", "A link in the place of a folder",
        "folders that lie in the data folder themselves", "Put the folder itself in the place of the link.");
}
