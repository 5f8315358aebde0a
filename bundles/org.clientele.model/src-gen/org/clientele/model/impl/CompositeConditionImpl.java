/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;

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
 * An implementation of the model object '<em><b>Composite Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.CompositeConditionImpl#getJunction <em>Junction</em>}</li>
 *   <li>{@link org.clientele.model.impl.CompositeConditionImpl#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.clientele.model.impl.CompositeConditionImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompositeConditionImpl extends ConditionImpl implements CompositeCondition {
	/**
	 * The default value of the '{@link #getJunction() <em>Junction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJunction()
	 * @generated
	 * @ordered
	 */
	protected static final Junction JUNCTION_EDEFAULT = Junction.ALL;

	/**
	 * The cached value of the '{@link #getJunction() <em>Junction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJunction()
	 * @generated
	 * @ordered
	 */
	protected Junction junction = JUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected static final int AT_LEAST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected int atLeast = AT_LEAST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompositeConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.COMPOSITE_CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Junction getJunction() {
		return junction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJunction(Junction newJunction) {
		Junction oldJunction = junction;
		junction = newJunction == null ? JUNCTION_EDEFAULT : newJunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.COMPOSITE_CONDITION__JUNCTION, oldJunction, junction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAtLeast() {
		return atLeast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtLeast(int newAtLeast) {
		int oldAtLeast = atLeast;
		atLeast = newAtLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.COMPOSITE_CONDITION__AT_LEAST, oldAtLeast, atLeast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Condition>(Condition.class, this, ClientelePackage.COMPOSITE_CONDITION__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.COMPOSITE_CONDITION__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.COMPOSITE_CONDITION__JUNCTION:
				return getJunction();
			case ClientelePackage.COMPOSITE_CONDITION__AT_LEAST:
				return getAtLeast();
			case ClientelePackage.COMPOSITE_CONDITION__CHILDREN:
				return getChildren();
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
			case ClientelePackage.COMPOSITE_CONDITION__JUNCTION:
				setJunction((Junction)newValue);
				return;
			case ClientelePackage.COMPOSITE_CONDITION__AT_LEAST:
				setAtLeast((Integer)newValue);
				return;
			case ClientelePackage.COMPOSITE_CONDITION__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Condition>)newValue);
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
			case ClientelePackage.COMPOSITE_CONDITION__JUNCTION:
				setJunction(JUNCTION_EDEFAULT);
				return;
			case ClientelePackage.COMPOSITE_CONDITION__AT_LEAST:
				setAtLeast(AT_LEAST_EDEFAULT);
				return;
			case ClientelePackage.COMPOSITE_CONDITION__CHILDREN:
				getChildren().clear();
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
			case ClientelePackage.COMPOSITE_CONDITION__JUNCTION:
				return junction != JUNCTION_EDEFAULT;
			case ClientelePackage.COMPOSITE_CONDITION__AT_LEAST:
				return atLeast != AT_LEAST_EDEFAULT;
			case ClientelePackage.COMPOSITE_CONDITION__CHILDREN:
				return children != null && !children.isEmpty();
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
		result.append(" (junction: ");
		result.append(junction);
		result.append(", atLeast: ");
		result.append(atLeast);
		result.append(')');
		return result.toString();
	}

} //CompositeConditionImpl
