/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import org.clientele.model.ClientelePackage;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Privilege</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getEvery <em>Every</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getDiscount <em>Discount</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeImpl#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivilegeImpl extends IdentifiedImpl implements Privilege {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PrivilegeKind KIND_EDEFAULT = PrivilegeKind.TASK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PrivilegeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvery() <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvery()
	 * @generated
	 * @ordered
	 */
	protected static final int EVERY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEvery() <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvery()
	 * @generated
	 * @ordered
	 */
	protected int every = EVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final PeriodUnit UNIT_EDEFAULT = PeriodUnit.DAY;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected PeriodUnit unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccasion() <em>Occasion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasion()
	 * @generated
	 * @ordered
	 */
	protected static final String OCCASION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccasion() <em>Occasion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasion()
	 * @generated
	 * @ordered
	 */
	protected String occasion = OCCASION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscount() <em>Discount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DISCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscount() <em>Discount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal discount = DISCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclusions() <em>Exclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUSIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclusions() <em>Exclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected String exclusions = EXCLUSIONS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrivilegeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.PRIVILEGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__CHINESE, oldChinese, chinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivilegeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PrivilegeKind newKind) {
		PrivilegeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEvery() {
		return every;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvery(int newEvery) {
		int oldEvery = every;
		every = newEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__EVERY, oldEvery, every));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(PeriodUnit newUnit) {
		PeriodUnit oldUnit = unit;
		unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOccasion() {
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccasion(String newOccasion) {
		String oldOccasion = occasion;
		occasion = newOccasion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__OCCASION, oldOccasion, occasion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(BigDecimal newBudget) {
		BigDecimal oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDiscount() {
		return discount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscount(BigDecimal newDiscount) {
		BigDecimal oldDiscount = discount;
		discount = newDiscount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__DISCOUNT, oldDiscount, discount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExclusions() {
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusions(String newExclusions) {
		String oldExclusions = exclusions;
		exclusions = newExclusions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__EXCLUSIONS, oldExclusions, exclusions));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.PRIVILEGE__ENGLISH:
				return getEnglish();
			case ClientelePackage.PRIVILEGE__CHINESE:
				return getChinese();
			case ClientelePackage.PRIVILEGE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.PRIVILEGE__KEY:
				return getKey();
			case ClientelePackage.PRIVILEGE__KIND:
				return getKind();
			case ClientelePackage.PRIVILEGE__EVERY:
				return getEvery();
			case ClientelePackage.PRIVILEGE__UNIT:
				return getUnit();
			case ClientelePackage.PRIVILEGE__OCCASION:
				return getOccasion();
			case ClientelePackage.PRIVILEGE__BUDGET:
				return getBudget();
			case ClientelePackage.PRIVILEGE__DISCOUNT:
				return getDiscount();
			case ClientelePackage.PRIVILEGE__EXCLUSIONS:
				return getExclusions();
			case ClientelePackage.PRIVILEGE__OWNER:
				return getOwner();
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
			case ClientelePackage.PRIVILEGE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__KIND:
				setKind((PrivilegeKind)newValue);
				return;
			case ClientelePackage.PRIVILEGE__EVERY:
				setEvery((Integer)newValue);
				return;
			case ClientelePackage.PRIVILEGE__UNIT:
				setUnit((PeriodUnit)newValue);
				return;
			case ClientelePackage.PRIVILEGE__OCCASION:
				setOccasion((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__BUDGET:
				setBudget((BigDecimal)newValue);
				return;
			case ClientelePackage.PRIVILEGE__DISCOUNT:
				setDiscount((BigDecimal)newValue);
				return;
			case ClientelePackage.PRIVILEGE__EXCLUSIONS:
				setExclusions((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE__OWNER:
				setOwner((String)newValue);
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
			case ClientelePackage.PRIVILEGE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__EVERY:
				setEvery(EVERY_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__OCCASION:
				setOccasion(OCCASION_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__DISCOUNT:
				setDiscount(DISCOUNT_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__EXCLUSIONS:
				setExclusions(EXCLUSIONS_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE__OWNER:
				setOwner(OWNER_EDEFAULT);
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
			case ClientelePackage.PRIVILEGE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.PRIVILEGE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.PRIVILEGE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.PRIVILEGE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.PRIVILEGE__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.PRIVILEGE__EVERY:
				return every != EVERY_EDEFAULT;
			case ClientelePackage.PRIVILEGE__UNIT:
				return unit != UNIT_EDEFAULT;
			case ClientelePackage.PRIVILEGE__OCCASION:
				return OCCASION_EDEFAULT == null ? occasion != null : !OCCASION_EDEFAULT.equals(occasion);
			case ClientelePackage.PRIVILEGE__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case ClientelePackage.PRIVILEGE__DISCOUNT:
				return DISCOUNT_EDEFAULT == null ? discount != null : !DISCOUNT_EDEFAULT.equals(discount);
			case ClientelePackage.PRIVILEGE__EXCLUSIONS:
				return EXCLUSIONS_EDEFAULT == null ? exclusions != null : !EXCLUSIONS_EDEFAULT.equals(exclusions);
			case ClientelePackage.PRIVILEGE__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.PRIVILEGE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.PRIVILEGE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.PRIVILEGE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.PRIVILEGE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.PRIVILEGE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.PRIVILEGE__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", kind: ");
		result.append(kind);
		result.append(", every: ");
		result.append(every);
		result.append(", unit: ");
		result.append(unit);
		result.append(", occasion: ");
		result.append(occasion);
		result.append(", budget: ");
		result.append(budget);
		result.append(", discount: ");
		result.append(discount);
		result.append(", exclusions: ");
		result.append(exclusions);
		result.append(", owner: ");
		result.append(owner);
		result.append(')');
		return result.toString();
	}

} //PrivilegeImpl
