package org.clientele.update.internal;

import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.eclipse.osgi.util.NLS;

/** Makes problems of the texts. */
public final class Problems {

    private Problems() {
    }

    static UpdateProblem of(Kind kind, String subject, String sentence, String remedy) {
        return new UpdateProblem(kind, subject, "", "", "", sentence, remedy); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String text(String message, Object... values) {
        return NLS.bind(message, values);
    }

    /** The disk is full. */
    public static UpdateProblem noSpace(Object folder, long needed, long free) {
        return of(Kind.NO_SPACE, folder.toString(),
                text(Messages.noSpace, folder, megabytes(needed), megabytes(Math.max(0, free))),
                Messages.remedyNoSpace);
    }

    /** The installation cannot be written. */
    public static UpdateProblem notWritable(Object folder) {
        return of(Kind.NOT_WRITABLE, folder.toString(), text(Messages.notWritable, folder),
                Messages.remedyNotWritable);
    }

    /** A file is not what its site lists. */
    public static UpdateProblem tampered(NeededArtifact artifact, String wanted, String found) {
        return new UpdateProblem(Kind.TAMPERED, artifact.key().getId(), artifact.site().location().toString(), wanted,
                found, text(Messages.tampered, artifact.name(), artifact.site().location(), found, wanted),
                Messages.remedyTampered);
    }

    /** A file whose name leads out of the folder that it belongs into. */
    static UpdateProblem noName(NeededArtifact artifact) {
        return of(Kind.TAMPERED, artifact.key().getId(),
                text(Messages.noName, artifact.site().location(), artifact.name()), Messages.remedyTampered);
    }

    /** A signature is not of the file. */
    public static UpdateProblem wrongSignature(NeededArtifact artifact) {
        return of(Kind.TAMPERED, artifact.key().getId(),
                text(Messages.wrongSignature, artifact.name(), artifact.site().location()), Messages.remedyTampered);
    }

    /** A signature cannot be verified. */
    public static UpdateProblem keyMissing(NeededArtifact artifact, String key) {
        return of(Kind.KEY_MISSING, artifact.key().getId(),
                text(Messages.keyMissing, artifact.name(), artifact.site().location(), key),
                Messages.remedyKeyMissing);
    }

    /** A file is listed and not there. */
    public static UpdateProblem fileMissing(NeededArtifact artifact) {
        return of(Kind.HALF_WRITTEN, artifact.site().location().toString(),
                text(Messages.fileMissing, artifact.site().location(), artifact.name()), Messages.remedyPublishAgain);
    }

    /** A file is shorter than its site lists. */
    public static UpdateProblem cutOff(NeededArtifact artifact, long found) {
        return new UpdateProblem(Kind.HALF_WRITTEN, artifact.key().getId(), artifact.site().location().toString(),
                Long.toString(artifact.size()), Long.toString(found), text(Messages.cutOff, artifact.name(),
                        artifact.site().location(), Long.toString(found), Long.toString(artifact.size())),
                Messages.remedyPublishAgain);
    }

    /** A site stopped answering. */
    public static UpdateProblem brokenOff(NeededArtifact artifact) {
        return of(Kind.UNREACHABLE, artifact.site().location().toString(),
                text(Messages.brokenOff, artifact.name(), artifact.site().location()), Messages.remedyNetwork);
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
