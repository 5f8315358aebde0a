package org.clientele.update.internal.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.clientele.core.update.Signer;

/** The signatures of one artifact, as p2 writes them into its index. */
public final class Signatures {

    /** The property of an artifact with armoured detached signatures. */
    public static final String SIGNATURES = "pgp.signatures"; //$NON-NLS-1$
    /** The property of an artifact or a whole index with armoured public keys. */
    public static final String KEYS = "pgp.publicKeys"; //$NON-NLS-1$

    private final List<PGPSignature> signatures;
    private final KeyRing keys;

    private Signatures(List<PGPSignature> signatures, KeyRing keys) {
        this.signatures = signatures;
        this.keys = keys;
    }

    /**
     * Reads the signatures of an artifact.
     *
     * @param artifact the properties of the artifact
     * @param index the properties of the index that it is in
     * @return empty for an unsigned one
     * @throws IOException when there is something that is no signature
     */
    public static Optional<Signatures> of(Map<String, String> artifact, Map<String, String> index) throws IOException {
        String text = artifact.get(SIGNATURES);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<PGPSignature> found = new ArrayList<>();
        for (String block : text.split("(?=-----BEGIN PGP SIGNATURE-----)")) { //$NON-NLS-1$
            if (!block.isBlank()) {
                read(block, found);
            }
        }
        if (found.isEmpty()) {
            throw new IOException("no signature in " + SIGNATURES); //$NON-NLS-1$
        }
        return Optional.of(new Signatures(found, new KeyRing().add(index.get(KEYS)).add(artifact.get(KEYS))));
    }

    private static void read(String block, List<PGPSignature> found) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(
                new ByteArrayInputStream(block.getBytes(StandardCharsets.US_ASCII)))) {
            BcPGPObjectFactory objects = new BcPGPObjectFactory(in);
            for (Object next = objects.nextObject(); next != null; next = objects.nextObject()) {
                if (next instanceof PGPSignatureList list) {
                    for (int i = 0; i < list.size(); i++) { // a bundle of the library's own has what makes it iterable
                        found.add(list.get(i));
                    }
                }
            }
        } catch (RuntimeException e) {
            // the library answers rubbish with all kinds of these
            throw new IOException(e);
        }
    }

    /** Who says to have signed; nothing is verified. */
    public Set<Signer> claimed() {
        Set<Signer> signers = new LinkedHashSet<>();
        signatures.forEach(s -> keys.signer(s.getKeyID()).ifPresent(signers::add));
        return signers;
    }

    /** The ids of keys that signed and are not at hand. */
    public List<String> missingKeys() {
        return signatures.stream().map(PGPSignature::getKeyID).filter(id -> keys.key(id).isEmpty())
                .map(id -> String.format("%016X", id)).distinct().toList(); //$NON-NLS-1$
    }

    /**
     * Verifies a file.
     *
     * @return who signed it; empty when one of the signatures is not of this file
     * @throws IOException when the file cannot be read
     */
    public Set<Signer> verify(Path file) throws IOException {
        Set<Signer> signers = new LinkedHashSet<>();
        for (PGPSignature signature : signatures) {
            Optional<PGPPublicKey> key = keys.key(signature.getKeyID());
            if (key.isEmpty()) {
                continue;
            }
            PGPPublicKey primary = keys.primary(signature.getKeyID()).orElse(key.get());
            if (!matches(signature, key.get(), file) || expired(signature, key.get()) || expired(signature, primary)) {
                return Set.of();
            }
            keys.signer(signature.getKeyID()).ifPresent(signers::add);
        }
        return signers;
    }

    /**
     * A key that was not valid when it signed, or that says itself that it must not be used any more. Who takes a primary
     * key back takes all keys below it back.
     */
    private static boolean expired(PGPSignature signature, PGPPublicKey key) {
        Instant signed = signature.getCreationTime().toInstant();
        Instant created = key.getCreationTime().toInstant();
        boolean over = key.getValidSeconds() > 0 && signed.isAfter(created.plusSeconds(key.getValidSeconds()));
        return over || signed.isBefore(created) || key.hasRevocation();
    }

    private static boolean matches(PGPSignature signature, PGPPublicKey key, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                signature.update(buffer, 0, read);
            }
            return signature.verify();
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }
}
