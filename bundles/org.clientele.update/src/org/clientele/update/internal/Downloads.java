package org.clientele.update.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.ProvisionException;

/** Downloads files of sites and verifies them: size, SHA-256, wholeness, signatures. */
public final class Downloads {

    /** What has to stay free on the disk. */
    static final long RESERVE = 32L << 20;

    private Downloads() {
    }

    /**
     * Downloads one file.
     *
     * @param artifact what
     * @param file where to; overwritten, and removed again when it is not right
     * @return who signed it, verified; empty for an unsigned one
     * @throws UpdateRefused when it is not what the site lists, or cannot be had
     */
    public static Set<Signer> fetch(NeededArtifact artifact, Path file, IProgressMonitor monitor)
            throws ClienteleException {
        if (!artifact.isNameOfFile()) {
            throw refused(Problems.noName(artifact));
        }
        try {
            return verified(artifact, file, monitor);
        } catch (UpdateRefused e) {
            deleteQuietly(file);
            throw e;
        }
    }

    private static Set<Signer> verified(NeededArtifact artifact, Path file, IProgressMonitor monitor)
            throws ClienteleException {
        IStatus status;
        try (OutputStream out = Files.newOutputStream(file)) {
            status = artifact.index().getRawArtifact(artifact.descriptor(), out, monitor);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        } catch (IOException e) {
            throw refused(notWritten(file, artifact));
        }
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        if (!status.isOK() && status.getSeverity() != IStatus.INFO) {
            throw refused(failed(status, artifact, file));
        }
        try {
            return check(artifact, file);
        } catch (IOException e) {
            throw refused(notWritten(file, artifact));
        }
    }

    /** Verifies a file that is there. */
    static Set<Signer> check(NeededArtifact artifact, Path file) throws IOException, ClienteleException {
        long size = Files.size(file);
        if (artifact.size() > size) {
            throw refused(Problems.cutOff(artifact, size));
        }
        String sum = sha256(file);
        if (!artifact.checksum().isEmpty() && !artifact.checksum().equals(sum)) {
            throw refused(Problems.tampered(artifact, artifact.checksum(), sum));
        }
        if (!whole(file)) {
            throw refused(Problems.cutOff(artifact, size));
        }
        Optional<Signatures> signatures;
        try {
            signatures = artifact.signatures();
        } catch (IOException e) {
            throw refused(Problems.wrongSignature(artifact));
        }
        if (signatures.isEmpty()) {
            return Set.of();
        }
        Set<Signer> signers = signatures.get().verify(file);
        if (signers.isEmpty()) {
            List<String> missing = signatures.get().missingKeys();
            throw refused(signatures.get().claimed().isEmpty() && !missing.isEmpty()
                    ? Problems.keyMissing(artifact, String.join(", ", missing)) //$NON-NLS-1$
                    : Problems.wrongSignature(artifact));
        }
        return signers;
    }

    /** An archive whose list of contents cannot be read is cut off. All that p2 installs are archives. */
    private static boolean whole(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }

    /** The SHA-256 of a file in lower case hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UpdateProblem failed(IStatus status, NeededArtifact artifact, Path file) {
        if (status.getCode() == ProvisionException.ARTIFACT_NOT_FOUND || causedBy(status, FileNotFoundException.class)
                || causedBy(status, NoSuchFileException.class)) {
            return Problems.fileMissing(artifact);
        }
        if (file.toFile().getUsableSpace() < Math.max(1 << 20, artifact.size())) {
            return Problems.noSpace(file.getParent(), Math.max(1 << 20, artifact.size()),
                    file.toFile().getUsableSpace());
        }
        return Problems.brokenOff(artifact);
    }

    private static boolean causedBy(IStatus status, Class<? extends Throwable> type) {
        for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        for (IStatus child : status.getChildren()) {
            if (causedBy(child, type)) {
                return true;
            }
        }
        return false;
    }

    private static UpdateProblem notWritten(Path file, NeededArtifact artifact) {
        Path folder = file.getParent();
        long needed = Math.max(1 << 20, artifact.size());
        return folder.toFile().getUsableSpace() < needed
                ? Problems.noSpace(folder, needed, folder.toFile().getUsableSpace()) : Problems.notWritable(folder);
    }

    private static UpdateRefused refused(UpdateProblem problem) {
        return new UpdateRefused(List.of(problem));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it lies in a folder that is removed as a whole
            return;
        }
    }
}
