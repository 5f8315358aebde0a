/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.clientele.model.Classification;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.Lamp;
import org.clientele.model.Need;
import org.clientele.model.Rating;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Tag;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Customer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getClassifications <em>Classifications</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getLamps <em>Lamps</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getRatings <em>Ratings</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.clientele.model.impl.CustomerImpl#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomerImpl extends IdentifiedImpl implements Customer {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CustomerKind KIND_EDEFAULT = CustomerKind.CONSUMER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CustomerKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

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
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<Tag> tags;

	/**
	 * The cached value of the '{@link #getClassifications() <em>Classifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Classification> classifications;

	/**
	 * The cached value of the '{@link #getLamps() <em>Lamps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLamps()
	 * @generated
	 * @ordered
	 */
	protected EList<Lamp> lamps;

	/**
	 * The cached value of the '{@link #getRatings() <em>Ratings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatings()
	 * @generated
	 * @ordered
	 */
	protected EList<Rating> ratings;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordedDecision> decisions;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.CUSTOMER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CUSTOMER__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CustomerKind newKind) {
		CustomerKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CUSTOMER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CUSTOMER__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CUSTOMER__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tag> getTags() {
		if (tags == null) {
			tags = new EObjectContainmentEList<Tag>(Tag.class, this, ClientelePackage.CUSTOMER__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Classification> getClassifications() {
		if (classifications == null) {
			classifications = new EObjectContainmentEList<Classification>(Classification.class, this, ClientelePackage.CUSTOMER__CLASSIFICATIONS);
		}
		return classifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lamp> getLamps() {
		if (lamps == null) {
			lamps = new EObjectContainmentEList<Lamp>(Lamp.class, this, ClientelePackage.CUSTOMER__LAMPS);
		}
		return lamps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rating> getRatings() {
		if (ratings == null) {
			ratings = new EObjectContainmentEList<Rating>(Rating.class, this, ClientelePackage.CUSTOMER__RATINGS);
		}
		return ratings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList<Need>(Need.class, this, ClientelePackage.CUSTOMER__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordedDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<RecordedDecision>(RecordedDecision.class, this, ClientelePackage.CUSTOMER__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CUSTOMER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.CUSTOMER__TAGS:
				return ((InternalEList<?>)getTags()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CUSTOMER__CLASSIFICATIONS:
				return ((InternalEList<?>)getClassifications()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CUSTOMER__LAMPS:
				return ((InternalEList<?>)getLamps()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CUSTOMER__RATINGS:
				return ((InternalEList<?>)getRatings()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CUSTOMER__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CUSTOMER__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.CUSTOMER__NUMBER:
				return getNumber();
			case ClientelePackage.CUSTOMER__KIND:
				return getKind();
			case ClientelePackage.CUSTOMER__OWNER:
				return getOwner();
			case ClientelePackage.CUSTOMER__SINCE:
				return getSince();
			case ClientelePackage.CUSTOMER__TAGS:
				return getTags();
			case ClientelePackage.CUSTOMER__CLASSIFICATIONS:
				return getClassifications();
			case ClientelePackage.CUSTOMER__LAMPS:
				return getLamps();
			case ClientelePackage.CUSTOMER__RATINGS:
				return getRatings();
			case ClientelePackage.CUSTOMER__NEEDS:
				return getNeeds();
			case ClientelePackage.CUSTOMER__DECISIONS:
				return getDecisions();
			case ClientelePackage.CUSTOMER__LANGUAGE:
				return getLanguage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.CUSTOMER__NUMBER:
				setNumber((String)newValue);
				return;
			case ClientelePackage.CUSTOMER__KIND:
				setKind((CustomerKind)newValue);
				return;
			case ClientelePackage.CUSTOMER__OWNER:
				setOwner((String)newValue);
				return;
			case ClientelePackage.CUSTOMER__SINCE:
				setSince((LocalDate)newValue);
				return;
			case ClientelePackage.CUSTOMER__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends Tag>)newValue);
				return;
			case ClientelePackage.CUSTOMER__CLASSIFICATIONS:
				getClassifications().clear();
				getClassifications().addAll((Collection<? extends Classification>)newValue);
				return;
			case ClientelePackage.CUSTOMER__LAMPS:
				getLamps().clear();
				getLamps().addAll((Collection<? extends Lamp>)newValue);
				return;
			case ClientelePackage.CUSTOMER__RATINGS:
				getRatings().clear();
				getRatings().addAll((Collection<? extends Rating>)newValue);
				return;
			case ClientelePackage.CUSTOMER__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case ClientelePackage.CUSTOMER__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends RecordedDecision>)newValue);
				return;
			case ClientelePackage.CUSTOMER__LANGUAGE:
				setLanguage((String)newValue);
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
			case ClientelePackage.CUSTOMER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ClientelePackage.CUSTOMER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.CUSTOMER__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ClientelePackage.CUSTOMER__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ClientelePackage.CUSTOMER__TAGS:
				getTags().clear();
				return;
			case ClientelePackage.CUSTOMER__CLASSIFICATIONS:
				getClassifications().clear();
				return;
			case ClientelePackage.CUSTOMER__LAMPS:
				getLamps().clear();
				return;
			case ClientelePackage.CUSTOMER__RATINGS:
				getRatings().clear();
				return;
			case ClientelePackage.CUSTOMER__NEEDS:
				getNeeds().clear();
				return;
			case ClientelePackage.CUSTOMER__DECISIONS:
				getDecisions().clear();
				return;
			case ClientelePackage.CUSTOMER__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
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
			case ClientelePackage.CUSTOMER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ClientelePackage.CUSTOMER__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.CUSTOMER__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ClientelePackage.CUSTOMER__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ClientelePackage.CUSTOMER__TAGS:
				return tags != null && !tags.isEmpty();
			case ClientelePackage.CUSTOMER__CLASSIFICATIONS:
				return classifications != null && !classifications.isEmpty();
			case ClientelePackage.CUSTOMER__LAMPS:
				return lamps != null && !lamps.isEmpty();
			case ClientelePackage.CUSTOMER__RATINGS:
				return ratings != null && !ratings.isEmpty();
			case ClientelePackage.CUSTOMER__NEEDS:
				return needs != null && !needs.isEmpty();
			case ClientelePackage.CUSTOMER__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ClientelePackage.CUSTOMER__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", owner: ");
		result.append(owner);
		result.append(", since: ");
		result.append(since);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //CustomerImpl
