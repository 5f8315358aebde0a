/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Need;
import org.clientele.model.NeedKind;
import org.clientele.model.NeedState;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getState <em>State</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getProvided <em>Provided</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getEvidenceNote <em>Evidence Note</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.clientele.model.impl.NeedImpl#getExplicitSince <em>Explicit Since</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NeedImpl extends IdentifiedImpl implements Need {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final NeedKind KIND_EDEFAULT = NeedKind.ECONOMIC;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected NeedKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final NeedState STATE_EDEFAULT = NeedState.LATENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected NeedState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvided() <em>Provided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvided()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PROVIDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvided() <em>Provided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvided()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal provided = PROVIDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceSource EVIDENCE_EDEFAULT = EvidenceSource.NOT_STATED;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EvidenceSource evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidenceNote() <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidenceNote() <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceNote()
	 * @generated
	 * @ordered
	 */
	protected String evidenceNote = EVIDENCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExplicitSince() <em>Explicit Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplicitSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPLICIT_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplicitSince() <em>Explicit Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplicitSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate explicitSince = EXPLICIT_SINCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NeedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.NEED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(NeedKind newKind) {
		NeedKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(NeedState newState) {
		NeedState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getProvided() {
		return provided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvided(BigDecimal newProvided) {
		BigDecimal oldProvided = provided;
		provided = newProvided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__PROVIDED, oldProvided, provided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceSource getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(EvidenceSource newEvidence) {
		EvidenceSource oldEvidence = evidence;
		evidence = newEvidence == null ? EVIDENCE_EDEFAULT : newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidenceNote() {
		return evidenceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceNote(String newEvidenceNote) {
		String oldEvidenceNote = evidenceNote;
		evidenceNote = newEvidenceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__EVIDENCE_NOTE, oldEvidenceNote, evidenceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExplicitSince() {
		return explicitSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplicitSince(LocalDate newExplicitSince) {
		LocalDate oldExplicitSince = explicitSince;
		explicitSince = newExplicitSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.NEED__EXPLICIT_SINCE, oldExplicitSince, explicitSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.NEED__KIND:
				return getKind();
			case ClientelePackage.NEED__LEVEL:
				return getLevel();
			case ClientelePackage.NEED__STATE:
				return getState();
			case ClientelePackage.NEED__TYPE:
				return getType();
			case ClientelePackage.NEED__TEXT:
				return getText();
			case ClientelePackage.NEED__AMOUNT:
				return getAmount();
			case ClientelePackage.NEED__PROVIDED:
				return getProvided();
			case ClientelePackage.NEED__CURRENCY:
				return getCurrency();
			case ClientelePackage.NEED__DUE:
				return getDue();
			case ClientelePackage.NEED__EVIDENCE:
				return getEvidence();
			case ClientelePackage.NEED__EVIDENCE_NOTE:
				return getEvidenceNote();
			case ClientelePackage.NEED__SINCE:
				return getSince();
			case ClientelePackage.NEED__EXPLICIT_SINCE:
				return getExplicitSince();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.NEED__KIND:
				setKind((NeedKind)newValue);
				return;
			case ClientelePackage.NEED__LEVEL:
				setLevel((Integer)newValue);
				return;
			case ClientelePackage.NEED__STATE:
				setState((NeedState)newValue);
				return;
			case ClientelePackage.NEED__TYPE:
				setType((String)newValue);
				return;
			case ClientelePackage.NEED__TEXT:
				setText((String)newValue);
				return;
			case ClientelePackage.NEED__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ClientelePackage.NEED__PROVIDED:
				setProvided((BigDecimal)newValue);
				return;
			case ClientelePackage.NEED__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ClientelePackage.NEED__DUE:
				setDue((LocalDate)newValue);
				return;
			case ClientelePackage.NEED__EVIDENCE:
				setEvidence((EvidenceSource)newValue);
				return;
			case ClientelePackage.NEED__EVIDENCE_NOTE:
				setEvidenceNote((String)newValue);
				return;
			case ClientelePackage.NEED__SINCE:
				setSince((LocalDate)newValue);
				return;
			case ClientelePackage.NEED__EXPLICIT_SINCE:
				setExplicitSince((LocalDate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.NEED__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.NEED__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ClientelePackage.NEED__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ClientelePackage.NEED__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ClientelePackage.NEED__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ClientelePackage.NEED__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ClientelePackage.NEED__PROVIDED:
				setProvided(PROVIDED_EDEFAULT);
				return;
			case ClientelePackage.NEED__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ClientelePackage.NEED__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ClientelePackage.NEED__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case ClientelePackage.NEED__EVIDENCE_NOTE:
				setEvidenceNote(EVIDENCE_NOTE_EDEFAULT);
				return;
			case ClientelePackage.NEED__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ClientelePackage.NEED__EXPLICIT_SINCE:
				setExplicitSince(EXPLICIT_SINCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.NEED__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.NEED__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ClientelePackage.NEED__STATE:
				return state != STATE_EDEFAULT;
			case ClientelePackage.NEED__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ClientelePackage.NEED__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ClientelePackage.NEED__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ClientelePackage.NEED__PROVIDED:
				return PROVIDED_EDEFAULT == null ? provided != null : !PROVIDED_EDEFAULT.equals(provided);
			case ClientelePackage.NEED__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ClientelePackage.NEED__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ClientelePackage.NEED__EVIDENCE:
				return evidence != EVIDENCE_EDEFAULT;
			case ClientelePackage.NEED__EVIDENCE_NOTE:
				return EVIDENCE_NOTE_EDEFAULT == null ? evidenceNote != null : !EVIDENCE_NOTE_EDEFAULT.equals(evidenceNote);
			case ClientelePackage.NEED__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ClientelePackage.NEED__EXPLICIT_SINCE:
				return EXPLICIT_SINCE_EDEFAULT == null ? explicitSince != null : !EXPLICIT_SINCE_EDEFAULT.equals(explicitSince);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", level: ");
		result.append(level);
		result.append(", state: ");
		result.append(state);
		result.append(", type: ");
		result.append(type);
		result.append(", text: ");
		result.append(text);
		result.append(", amount: ");
		result.append(amount);
		result.append(", provided: ");
		result.append(provided);
		result.append(", currency: ");
		result.append(currency);
		result.append(", due: ");
		result.append(due);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", evidenceNote: ");
		result.append(evidenceNote);
		result.append(", since: ");
		result.append(since);
		result.append(", explicitSince: ");
		result.append(explicitSince);
		result.append(')');
		return result.toString();
	}

} //NeedImpl
