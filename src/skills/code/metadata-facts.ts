/** Facts that the metadata service of Amazon EC2 tells of the machine (“Instance metadata categories”), and the token by which it is asked at all. */
const OF_AMAZON =
  /^\/(?:latest|\d{4}-\d{2}-\d{2})\/(?:api\/token|dynamic\/instance-identity\/document|meta-data\/(?:ami-\w{2,14}|autoscaling|block-device-mapping|events|hostname|instance-(?:action|id|life-cycle|type)|ipv6|kernel-id|local-(?:hostname|ipv4)|mac|network|placement|product-codes|public-(?:hostname|ipv4)|ramdisk-id|reservation-id|security-groups|services|spot|tags|system))(?:[\/?]|-|$)/iu;
/** Those of Google Cloud (“Predefined metadata keys”); the attributes of an instance may hold anything. */
const OF_GOOGLE =
  /^\/computeMetadata\/v1\/(?:project\/(?:numeric-)?project-id|instance\/(?:id|name|zone|region|machine-type|hostname|image|cpu-platform|tags|scheduling|maintenance-event|preempted|network-interfaces|disks))(?:[\/?]|$)/iu;
/** Those of Azure (“Instance Metadata Service”), without what users have put there. */
const OF_AZURE =
  /^\/metadata\/instance\/(?:network|compute\/(?:location|name|offer|os\w{2,12}|placementGroupId|platform\w{5,20}|provider|publisher|resourceGroupName|resourceId|sku|subscriptionId|tags|tagsList|version|vmId|vmScaleSetName|vmSize|zone))(?:[\/?]|$)/iu;

/** Whether a path of the metadata service of a cloud gives a fact about the machine, such as its size or its zone, and nothing that opens a door. */
export function tellsOfMachine(path: string): boolean {
  return OF_AMAZON.test(path) || OF_GOOGLE.test(path) || OF_AZURE.test(path);
}
