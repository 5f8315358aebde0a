package org.clientele.update.internal.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.eclipse.osgi.util.NLS;

/** A secret key that signs files. */
public final class SecretKey {

    private final PGPSecretKeyRing ring;
    private final PGPPublicKey signing;
    private final PGPPrivateKey secret;

    private SecretKey(PGPSecretKeyRing ring, PGPPublicKey signing, PGPPrivateKey secret) {
        this.ring = ring;
        this.signing = signing;
        this.secret = secret;
    }

    /**
     * Reads the first key of a file that can sign.
     *
     * @throws ClienteleException FILE_UNREADABLE, FILE_MALFORMED, INVALID_INPUT for a wrong passphrase
     */
    public static SecretKey read(Path file, char[] passphrase) throws ClienteleException {
        PGPSecretKeyRingCollection rings;
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
            rings = new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator());
        } catch (PGPException e) {
            throw new ClienteleException(StatusCodes.FILE_MALFORMED, NLS.bind(Messages.noSecretKey, file), e);
        } catch (IOException e) {
            throw new ClienteleException(
                    Files.isReadable(file) ? StatusCodes.FILE_MALFORMED : StatusCodes.FILE_UNREADABLE,
                    NLS.bind(Files.isReadable(file) ? Messages.noSecretKey : Messages.keyUnreadable, file), e);
        }
        for (Iterator<PGPSecretKeyRing> all = rings.getKeyRings(); all.hasNext();) {
            PGPSecretKeyRing ring = all.next();
            for (Iterator<PGPSecretKey> keys = ring.getSecretKeys(); keys.hasNext();) {
                PGPSecretKey key = keys.next();
                if (key.isSigningKey() && !key.isPrivateKeyEmpty()) {
                    return new SecretKey(ring, key.getPublicKey(), unlock(key, passphrase, file));
                }
            }
        }
        throw new ClienteleException(StatusCodes.FILE_MALFORMED, NLS.bind(Messages.noSecretKey, file));
    }

    private static PGPPrivateKey unlock(PGPSecretKey key, char[] passphrase, Path file) throws ClienteleException {
        try {
            return key.extractPrivateKey(
                    new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(passphrase));
        } catch (PGPException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.wrongPassphrase, file), e);
        }
    }

    public Signer signer() {
        return KeyRing.signer(ring.getPublicKey());
    }

    /** The public keys, armoured. */
    public String publicKeys() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
            for (Iterator<PGPPublicKey> keys = ring.getPublicKeys(); keys.hasNext();) {
                keys.next().encode(out);
            }
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    /** A detached signature of a file, armoured. */
    public String sign(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file);
                ArmoredOutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(signing.getAlgorithm(), HashAlgorithmTags.SHA256), signing);
            generator.init(PGPSignature.BINARY_DOCUMENT, secret);
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                generator.update(buffer, 0, read);
            }
            generator.generate().encode(out);
        } catch (PGPException e) {
            throw new IOException(e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
