/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.provider;


import java.util.Collection;
import java.util.List;

import org.clientele.model.ClientelePackage;
import org.clientele.model.DeclineCase;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.clientele.model.DeclineCase} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DeclineCaseItemProvider extends AggregateItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeclineCaseItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCustomerPropertyDescriptor(object);
			addModelPropertyDescriptor(object);
			addModelVersionPropertyDescriptor(object);
			addOpenedOnPropertyDescriptor(object);
			addOpenedByPropertyDescriptor(object);
			addScorePropertyDescriptor(object);
			addAtStakePropertyDescriptor(object);
			addInputsPropertyDescriptor(object);
			addDecisionPropertyDescriptor(object);
			addReasonPropertyDescriptor(object);
			addChurnPropertyDescriptor(object);
			addDecidedOnPropertyDescriptor(object);
			addDecidedByPropertyDescriptor(object);
			addPlanPropertyDescriptor(object);
			addCostPropertyDescriptor(object);
			addOutcomePropertyDescriptor(object);
			addOutcomeOnPropertyDescriptor(object);
			addRegainedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Customer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCustomerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_customer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_customer_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__CUSTOMER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Model feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_model_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_model_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__MODEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Model Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModelVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_modelVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_modelVersion_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__MODEL_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Opened On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOpenedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_openedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_openedOn_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__OPENED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Opened By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOpenedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_openedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_openedBy_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__OPENED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Score feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScorePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_score_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_score_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__SCORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the At Stake feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAtStakePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_atStake_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_atStake_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__AT_STAKE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Inputs feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInputsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_inputs_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_inputs_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__INPUTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_decision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_decision_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__DECISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_reason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_reason_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__REASON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Churn feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChurnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_churn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_churn_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__CHURN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decided On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecidedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_decidedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_decidedOn_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__DECIDED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decided By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecidedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_decidedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_decidedBy_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__DECIDED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Plan feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlanPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_plan_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_plan_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__PLAN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_cost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_cost_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outcome feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutcomePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_outcome_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_outcome_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__OUTCOME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outcome On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutcomeOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_outcomeOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_outcomeOn_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__OUTCOME_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Regained feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegainedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DeclineCase_regained_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DeclineCase_regained_feature", "_UI_DeclineCase_type"),
				 ClientelePackage.Literals.DECLINE_CASE__REGAINED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns DeclineCase.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DeclineCase"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		DeclineCase declineCase = (DeclineCase)object;
		return getString("_UI_DeclineCase_type") + " " + declineCase.getId();
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(DeclineCase.class)) {
			case ClientelePackage.DECLINE_CASE__CUSTOMER:
			case ClientelePackage.DECLINE_CASE__MODEL:
			case ClientelePackage.DECLINE_CASE__MODEL_VERSION:
			case ClientelePackage.DECLINE_CASE__OPENED_ON:
			case ClientelePackage.DECLINE_CASE__OPENED_BY:
			case ClientelePackage.DECLINE_CASE__SCORE:
			case ClientelePackage.DECLINE_CASE__AT_STAKE:
			case ClientelePackage.DECLINE_CASE__INPUTS:
			case ClientelePackage.DECLINE_CASE__DECISION:
			case ClientelePackage.DECLINE_CASE__REASON:
			case ClientelePackage.DECLINE_CASE__CHURN:
			case ClientelePackage.DECLINE_CASE__DECIDED_ON:
			case ClientelePackage.DECLINE_CASE__DECIDED_BY:
			case ClientelePackage.DECLINE_CASE__PLAN:
			case ClientelePackage.DECLINE_CASE__COST:
			case ClientelePackage.DECLINE_CASE__OUTCOME:
			case ClientelePackage.DECLINE_CASE__OUTCOME_ON:
			case ClientelePackage.DECLINE_CASE__REGAINED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
