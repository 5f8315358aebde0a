package org.clientele.update.internal.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.clientele.core.update.Signer;

/** Public keys by their ids, each with the primary key that it belongs to. */
public final class KeyRing {

    private final Map<Long, PGPPublicKey> keys = new HashMap<>();
    private final Map<Long, PGPPublicKey> primary = new HashMap<>();

    /**
     * Adds the keys of an armoured text, which may hold several blocks. What cannot be read is left out: a signature
     * of it then lacks its key.
     *
     * @param armoured the text or null
     */
    public KeyRing add(String armoured) {
        if (armoured == null) {
            return this;
        }
        for (String block : armoured.split("(?=-----BEGIN PGP PUBLIC KEY BLOCK-----)")) { //$NON-NLS-1$
            if (!block.isBlank()) {
                addBlock(block);
            }
        }
        return this;
    }

    private void addBlock(String block) {
        try (InputStream in = PGPUtil.getDecoderStream(
                new ByteArrayInputStream(block.getBytes(StandardCharsets.US_ASCII)))) {
            for (Iterator<PGPPublicKeyRing> rings = new PGPPublicKeyRingCollection(in,
                    new BcKeyFingerprintCalculator()).getKeyRings(); rings.hasNext();) {
                PGPPublicKeyRing ring = rings.next();
                PGPPublicKey master = ring.getPublicKey();
                for (Iterator<PGPPublicKey> all = ring.getPublicKeys(); all.hasNext();) {
                    PGPPublicKey key = all.next();
                    if (key.isMasterKey() || bound(master, key)) {
                        keys.put(key.getKeyID(), key);
                        primary.put(key.getKeyID(), master);
                    }
                }
            }
        } catch (IOException | PGPException e) {
            // told as a missing key by whoever needs it
            return;
        }
    }

    /** Without this, anybody could hang a key of his own below the primary key of somebody who is trusted. */
    private static boolean bound(PGPPublicKey master, PGPPublicKey key) throws PGPException {
        for (Iterator<PGPSignature> all = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); all.hasNext();) {
            PGPSignature binding = all.next();
            if (binding.getKeyID() == master.getKeyID()) {
                binding.init(new BcPGPContentVerifierBuilderProvider(), master);
                if (binding.verifyCertification(master, key)) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<PGPPublicKey> key(long id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The primary key that the key of an id belongs to; the key itself when it is one. */
    Optional<PGPPublicKey> primary(long id) {
        return Optional.ofNullable(primary.get(id));
    }

    /** Who has the key of an id: the fingerprint and name of its primary key. */
    Optional<Signer> signer(long id) {
        return Optional.ofNullable(primary.get(id)).map(KeyRing::signer);
    }

    /** Everybody who has a key here. */
    public Set<Signer> signers() {
        return primary.values().stream().map(KeyRing::signer).collect(Collectors.toSet());
    }

    static Signer signer(PGPPublicKey key) {
        Iterator<String> names = key.getUserIDs();
        return new Signer(HexFormat.of().formatHex(key.getFingerprint()).toUpperCase(Locale.ROOT),
                names.hasNext() ? names.next() : ""); //$NON-NLS-1$
    }
}
